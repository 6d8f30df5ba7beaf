import type { NotKept } from '../model/tab-status.ts';
import type { FailureReason, StoryPlace } from './panel-state.ts';
import type { MessageKey, Translate } from './translate.ts';

/** What is so, and what to do. */
export interface NoticeView {
  /** `busy` moves, `problem` asks for something, `info` only says. */
  readonly tone: 'info' | 'busy' | 'problem';
  readonly title: string | null;
  readonly text: string;
}

/** The state of a page that is not read. */
export function idleNotice(t: Translate): NoticeView {
  return { tone: 'info', title: t('noticeIdleTitle'), text: t('noticeIdle') };
}

/** The page is being read. */
export function readingNotice(t: Translate): NoticeView {
  return { tone: 'busy', title: t('noticeReadingTitle'), text: t('noticeReading') };
}

/** Why a page was not read. */
export function failureNotice(reason: FailureReason, t: Translate): NoticeView {
  const [title, text] = failureKeys(reason);
  return { tone: 'problem', title: t(title), text: t(text) };
}

/** Where the story stands to the page in front of the reader; `null`: it is that page. */
export function placeNotice(at: StoryPlace, t: Translate): NoticeView | null {
  switch (at) {
    case 'here':
      return null;
    case 'left':
      return { tone: 'problem', title: t('noticeLeftTitle'), text: t('noticeLeft') };
    case 'elsewhere':
      return { tone: 'info', title: t('noticeElsewhereTitle'), text: t('noticeElsewhere') };
    case 'kept':
      return { tone: 'info', title: t('noticeFromLibraryTitle'), text: t('noticeFromLibrary') };
    default:
      return at satisfies never;
  }
}

/** The page's text is no longer the one that was read. */
export function changedNotice(t: Translate): NoticeView {
  return { tone: 'info', title: null, text: t('noticeChanged') };
}

/** Why a story is not in the library. */
export function notKeptNotice(reason: NotKept, t: Translate): NoticeView {
  switch (reason) {
    case 'setting':
      return { tone: 'info', title: null, text: t('noticeNotKept') };
    case 'private':
      return { tone: 'info', title: null, text: t('noticePrivate') };
    case 'storage':
      return { tone: 'problem', title: null, text: t('noticeNotStored') };
    default:
      return reason satisfies never;
  }
}

function failureKeys(reason: FailureReason): readonly [title: MessageKey, text: MessageKey] {
  switch (reason) {
    case 'no-article':
      return ['failedNoArticleTitle', 'failedNoArticle'];
    case 'front-page':
      return ['failedFrontPageTitle', 'failedFrontPage'];
    case 'in-frame':
      return ['failedInFrameTitle', 'failedInFrame'];
    case 'browser-page':
      return ['failedBrowserPageTitle', 'failedBrowserPage'];
    case 'store-page':
      return ['failedStorePageTitle', 'failedStorePage'];
    case 'reader-view':
      return ['failedReaderViewTitle', 'failedReaderView'];
    case 'file-page':
      return ['failedFilePageTitle', 'failedFilePage'];
    case 'pdf':
      return ['failedPdfTitle', 'failedPdf'];
    case 'not-english':
      return ['failedNotEnglishTitle', 'failedNotEnglish'];
    case 'too-large':
      return ['failedTooLargeTitle', 'failedTooLarge'];
    case 'needs-toolbar-click':
      return ['failedNeedsClickTitle', 'failedNeedsClick'];
    case 'interrupted':
      return ['failedInterruptedTitle', 'failedInterrupted'];
    case 'storage':
      return ['failedStorageTitle', 'failedStorage'];
    case 'internal':
      return ['failedInternalTitle', 'failedInternal'];
    case 'gone':
      return ['failedGoneTitle', 'failedGone'];
    default:
      return reason satisfies never;
  }
}
