import type { ReadingFailure } from '../../lib/model/reading.ts';
import type { PanelTab } from '../../lib/panel/panel-ports.ts';
import { readyTab, type FakeBrowser } from './fake-ports.ts';
import { CROWD, HARBOUR, HARBOUR_AGAIN, HARBOUR_RELATED, SILENT, VAGUE } from './stories.ts';

/** One state of the panel, and how to come to it. */
export interface Scene {
  readonly browser: FakeBrowser;
  /** Selectors clicked in order once the panel has settled. */
  readonly clicks?: readonly string[];
  /** Tabs that arrive after that. */
  readonly arrivals?: readonly PanelTab[];
  /** Selectors clicked at the end. */
  readonly finally?: readonly string[];
}

const READ: FakeBrowser = {
  records: [HARBOUR, SILENT, CROWD, { ...SILENT, id: 'papers' }],
  related: HARBOUR_RELATED,
  tab: readyTab(HARBOUR),
  noteSeen: true,
};
const NOTHING_RELATED = { stories: [], people: [] };
const IDLE: PanelTab = { tabId: 2, incognito: false, status: { kind: 'idle' } };

const failure = (reason: ReadingFailure): Scene => ({
  browser: {
    ...READ,
    tab: { tabId: 1, incognito: false, status: { kind: 'failed', url: '', reason } },
  },
});

/** Every state that has a picture, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  story: { browser: READ },
  selected: { browser: READ, clicks: ['#passage-q0'] },
  likely: { browser: READ, clicks: ['#passage-q3'] },
  unclear: { browser: READ, clicks: ['#passage-q7'] },
  person: { browser: READ, clicks: ['#voice-0'] },
  unheard: { browser: READ, clicks: ['#unheard-p3'] },
  again: {
    browser: { ...READ, related: HARBOUR_AGAIN },
    clicks: ['.changed summary', '#passage-q2'],
  },
  'named-elsewhere': { browser: { ...READ, related: HARBOUR_AGAIN }, clicks: ['#passage-q7'] },
  'first-time': { browser: { ...READ, noteSeen: false } },
  looking: { browser: { ...READ, related: null } },
  alone: { browser: { ...READ, related: NOTHING_RELATED } },
  private: {
    browser: {
      ...READ,
      tab: readyTab(HARBOUR, {}, { kept: false, notKept: 'private' }),
    },
  },
  left: {
    browser: READ,
    arrivals: [readyTab(HARBOUR, {}, { kind: 'left' })],
  },
  idle: { browser: { ...READ, tab: IDLE } },
  'idle-after': { browser: READ, arrivals: [IDLE] },
  'called-back': { browser: READ, arrivals: [IDLE], finally: ['.alone button'] },
  reading: {
    browser: { ...READ, tab: { ...IDLE, status: { kind: 'reading', url: '' } } },
  },
  silent: { browser: { ...READ, related: NOTHING_RELATED, tab: readyTab(SILENT) } },
  crowd: { browser: { ...READ, tab: readyTab(CROWD) } },
  correcting: {
    browser: READ,
    clicks: ['#passage-q7', '.actions [aria-expanded]'],
  },
  vague: {
    browser: { ...READ, records: [VAGUE], related: NOTHING_RELATED, tab: readyTab(VAGUE) },
    clicks: ['#vague', '#passage-q1'],
  },
  filtered: { browser: READ, clicks: ['.filter summary'] },
  read: { browser: READ, clicks: ['.read summary'] },
  'kept-story': { browser: READ, clicks: ['#story-papers'] },
  'no-article': failure('no-article'),
  'front-page': failure('front-page'),
  'not-english': failure('not-english'),
};
