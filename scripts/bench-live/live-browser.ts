import type { Page } from 'puppeteer-core';
import type { PageCommand } from '../../lib/browser/messages.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import type { TabStatus } from '../../lib/model/tab-status.ts';

/** The tab in front, as the panel knows it. */
export interface FrontTab {
  readonly tabId: number;
  readonly status: TabStatus;
}

/** A kept story, without its terms. */
export type KeptStory = Pick<StoryRecord, 'article' | 'reading'>;

/** One real browser with the extension, and a look behind its panel. */
export interface LiveBrowser {
  readonly name: string;
  readonly page: Page;
  /** Errors whose source is the extension, in order. */
  readonly errors: readonly string[];
  click(): Promise<void>;
  frontTab(): Promise<FrontTab>;
  /** Straight from the extension's database. */
  story(id: string): Promise<KeptStory>;
  /** Resolves when the panel adds nothing more by itself. */
  settled(): Promise<void>;
  send(tabId: number, command: PageCommand): Promise<unknown>;
  close(): Promise<void>;
}
