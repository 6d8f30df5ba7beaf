import type { QuotationVersion, Related } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';
import { compareWording, type Wording, type WordingSegment } from './compare-wording.ts';
import type { QuoteView } from './quote-view.ts';
import { sourceAndDay } from './header-view.ts';
import type { Translate } from './translate.ts';

/** The same quotation as another story has it. */
export interface WordingView {
  readonly story: StoryId;
  /** "Fuller in", "Attributed to Bo Lind in": the title follows. */
  readonly label: string;
  readonly title: string;
  /** Source and day, those that are known. */
  readonly facts: string;
  readonly segments: readonly WordingSegment[];
}

/**
 * Where else a quotation stands, as the library found it: contradictions first, then the fullest wording, what the
 * wording at hand lacks marked.
 */
export function wordingViews(
  quotation: Pick<QuoteView, 'id' | 'paragraphs' | 'speakers'>,
  related: Related | null,
  t: Translate,
): readonly WordingView[] {
  const here = quotation.paragraphs.join(' ');
  const versions = related?.quotations?.find(({ quote }) => quote === quotation.id)?.versions ?? [];
  return versions.map((version) => {
    const { story, text } = version;
    const wording = version.match === 'similar' ? null : compareWording(here, text);
    return {
      story: story.id,
      label: wordVersion(version, wording, quotation.speakers.length > 0, t),
      title: story.title || t('untitled'),
      facts: sourceAndDay(story, t).join(', '),
      segments: wording?.segments ?? [{ text, added: false }],
    };
  });
}

function wordVersion(
  { match, speaker, conflict }: QuotationVersion,
  wording: Wording | null,
  isNamed: boolean,
  t: Translate,
): string {
  if (speaker !== null && (conflict || !isNamed)) {
    return t(conflict ? 'wordingConflict' : 'wordingBy', speaker);
  }
  if (match === 'similar') return t('wordingSimilar');
  return wording === null ? t('wordingOther') : wordKind(wording.kind, t);
}

function wordKind(kind: Wording['kind'], t: Translate): string {
  switch (kind) {
    case 'fuller':
      return t('wordingFuller');
    case 'shorter':
      return t('wordingShorter');
    case 'other':
      return t('wordingOther');
    case 'same':
      return t('wordingSame');
    default:
      return kind satisfies never;
  }
}
