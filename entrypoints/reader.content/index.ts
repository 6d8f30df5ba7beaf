import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageCommand, PageEvent } from '../../lib/browser/messages.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { awaitText } from '../../lib/page/await-text.ts';
import { OpenPage } from '../../lib/page/open-page.ts';
import { pauseTask } from '../../lib/page/pause-task.ts';
import { readArticleInSlices } from '../../lib/page/read-article.ts';
import { runInSlices } from '../../lib/page/steps.ts';
import { watchStory } from '../../lib/page/watch-story.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { cardLabels } from './card-labels.ts';

/** Runs in a page when the reader clicks the icon. Returns the article; afterwards it carries out commands. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main(ctx): Promise<Result<Article, ReadingFailure>> {
    await awaitText(document);
    const read = await readArticleInSlices(document, location.href, pauseTask);
    if (!read.ok) return read;
    await pauseTask();
    // A newer copy took over while this one read.
    if (ctx.isInvalid) return ok(read.value.article);
    const page = new OpenPage(document, read.value.anchors, cardLabels(), {
      onSelect: (person) => tell({ to: 'panel', type: 'person-selected', person }),
      work: (steps) => void runInSlices(steps, pauseTask),
    });
    const listen = (
      message: unknown,
      sender: { readonly id?: string },
      answer: (value: PageAnswer) => void,
    ): void => {
      if (sender.id === browser.runtime.id && isCommand(message)) answer(carryOut(page, message));
    };
    browser.runtime.onMessage.addListener(listen);
    const stopStory = watchStory(document, read.value.anchors, () =>
      tell({ to: 'background', type: 'page-changed' }),
    );
    const close = (): void => {
      stopStory();
      stopAddress();
      page.close();
      browser.runtime.onMessage.removeListener(listen);
    };
    const leave = (): void => {
      close();
      tell({ to: 'background', type: 'page-left' });
    };
    const stopAddress = watchAddress(window, () => page.isThere(), leave);
    // A newer copy of this script in the same page, or the end of the extension, retires this one.
    ctx.onInvalidated(close);
    // A page that comes back from the browser's cache of pages must not pass for the one that was read last.
    window.addEventListener('pagehide', leave, { once: true });
    // The browser copies the article over in a task of its own.
    await pauseTask();
    return ok(read.value.article);
  },
});

/** What a command answers: whether it was carried out, or what was asked for. */
type PageAnswer = boolean | string | null;

function carryOut(page: OpenPage, command: PageCommand): PageAnswer {
  switch (command.type) {
    case 'hello':
      return page.isThere();
    case 'mark':
      page.mark(command.marks);
      return true;
    case 'show':
      return page.show(command.passages);
    case 'link':
      return page.link(command.passages, location.href);
    case 'activate':
      page.activate(command.quote);
      return true;
    case 'card':
      page.card(command.person);
      return true;
    default:
      command satisfies never;
      return false;
  }
}

/** Nobody may be listening (the panel is closed): then there is nobody to tell. */
function tell(event: PageEvent): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}

function isCommand(message: unknown): message is PageCommand {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'page'
  );
}
