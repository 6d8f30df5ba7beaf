import type { Related, RelatedReason } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';
import type { StorySummary } from '../model/story-record.ts';
import { isWebAddress, sourceAndDay } from './header-view.ts';
import type { Translate } from './translate.ts';

/** Another story, worded. */
export interface RelatedItem {
  readonly id: StoryId;
  readonly title: string;
  /** Its page; `null` for a story without one: it can be opened in the panel only. */
  readonly url: string | null;
  /** Why it is related, the strongest reason first; empty where the place says why. */
  readonly reasons: readonly string[];
  /** Day and source, and whether it comes with the product: those that apply. */
  readonly facts: readonly string[];
  /** Who else published the same report, in words; `null`: nobody. */
  readonly also: string | null;
}

/** Related stories in the order given; `null` while they are looked up. */
export function relatedItems(related: Related | null, t: Translate): readonly RelatedItem[] | null {
  if (related === null) return null;
  return related.stories.map(({ story, reasons, alsoIn = [] }) => ({
    ...relatedItem(story, reasons, t),
    also:
      alsoIn.length === 0 ? null : t('alsoIn', t.and(alsoIn.map((other) => publisher(other, t)))),
  }));
}

/** One other story. */
export function relatedItem(
  story: StorySummary,
  reasons: readonly RelatedReason[],
  t: Translate,
): RelatedItem {
  return {
    id: story.id,
    title: story.title || t('untitled'),
    url: isWebAddress(story.url) && !story.bundled ? story.url : null,
    reasons: reasons.map((reason) => wordReason(reason, t)),
    facts: [...sourceAndDay(story, t), ...(story.bundled ? [t('bundled')] : [])],
    also: null,
  };
}

function publisher(story: StorySummary, t: Translate): string {
  const [source] = sourceAndDay({ ...story, published: null }, t);
  return source ?? (story.title || t('untitled'));
}

/** Longest piece of a quotation in a reason, in UTF-16 code units. */
const MAX_QUOTED = 90;

function wordReason(reason: RelatedReason, t: Translate): string {
  switch (reason.kind) {
    case 'both-quote':
      return t('reasonQuote', t.and(reason.names));
    case 'both-about':
      return t('reasonAbout', t.and(reason.names));
    case 'same-quotation': {
      const text = `“${shorten(reason.text)}”`;
      return reason.name === null
        ? t('reasonSameQuotation', text)
        : t('reasonSameQuotationBy', reason.name, text);
    }
    case 'same-words':
      return t('reasonWords', t.and(reason.words.map((word) => `“${word}”`)));
    case 'links':
      return t('reasonLinks');
    case 'same-report': {
      const { left, added } = reason;
      const parts = [
        ...(left === 0 ? [] : [t.plural('reportLeft', left)]),
        ...(added === 0 ? [] : [t.plural('reportAdded', added)]),
      ];
      return parts.length === 0 ? t('reasonReport') : t('reasonReportBut', t.and(parts));
    }
    default:
      return reason satisfies never;
  }
}

/** Cuts at a word boundary, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= MAX_QUOTED) return text;
  const cut = text.slice(0, MAX_QUOTED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_QUOTED / 2))}…`;
}
