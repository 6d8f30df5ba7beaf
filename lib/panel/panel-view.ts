import { failureNotice, idleNotice, readingNotice, type NoticeView } from './notice-view.ts';
import type { OpenStory, PanelState } from './panel-state.ts';
import type { QuoteView } from './quote-view.ts';
import { storyParts, type PartsOf } from './story-parts.ts';
import { storyView, type StoryView } from './story-view.ts';
import type { Translate } from './translate.ts';

/** Everything the components draw. */
export type PanelView =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'notice';
      readonly notice: NoticeView;
      /** The way back to the story shown before, in words; `null`: there was none. */
      readonly last: string | null;
    }
  | { readonly kind: 'story'; readonly story: StoryView };

/**
 * The only place that words, orders and counts for display. Total over the states. `partsOf` may remember the parts
 * of a story; the view is the same.
 */
export function panelView(
  state: PanelState,
  t: Translate,
  partsOf: PartsOf = (record, related) => storyParts(record, related, t),
): PanelView {
  switch (state.kind) {
    case 'starting':
      return { kind: 'starting' };
    case 'idle':
      return { kind: 'notice', notice: idleNotice(t), last: lastTitle(state.last, t) };
    case 'reading':
      return { kind: 'notice', notice: readingNotice(t), last: lastTitle(state.last, t) };
    case 'failed':
      return {
        kind: 'notice',
        notice: failureNotice(state.reason, t),
        last: lastTitle(state.last, t),
      };
    case 'story':
      return {
        kind: 'story',
        story: storyView(state, partsOf(state.story.record, state.story.related), t),
      };
    default:
      return state satisfies never;
  }
}

/** What is said when a view comes by itself: the title of a notice, or what is in the story. Empty at the start. */
export function announceView(view: PanelView): string {
  switch (view.kind) {
    case 'starting':
      return '';
    case 'notice':
      return view.notice.title ?? view.notice.text;
    case 'story':
      return view.story.foot?.text ?? view.story.header.facts[0] ?? '';
    default:
      return view satisfies never;
  }
}

/** The quotations that are on show, in order. */
export function listedQuotations(view: PanelView): readonly QuoteView[] {
  if (view.kind !== 'story') return [];
  const { detail, quotations } = view.story;
  if (detail === null) return quotations;
  return detail.kind === 'person' ? detail.person.quotations : detail.quotations;
}

function lastTitle(last: OpenStory | null, t: Translate): string | null {
  if (last === null) return null;
  return t('noticeLast', last.record.article.title || t('untitled'));
}
