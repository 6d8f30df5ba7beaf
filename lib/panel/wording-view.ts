import type { QuotationVersion, Related } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';
import { compareWording, type WordingSegment } from './compare-wording.ts';
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
    const { story } = version;
    return {
      story: story.id,
      label: wordVersion(version, here, quotation.speakers.length > 0, t),
      title: story.title || t('untitled'),
      facts: sourceAndDay(story, t).join(', '),
      segments: segmentsOf(version, here),
    };
  });
}

/** What is the same word for word, or only similar, has nothing to mark: other words around it are the story's. */
function segmentsOf({ match, text }: QuotationVersion, here: string): WordingView['segments'] {
  const wording = match === 'verbatim' || match === 'similar' ? null : compareWording(here, text);
  return wording?.segments ?? [{ text, added: false }];
}

function wordVersion(
  { match, speaker, conflict, text }: QuotationVersion,
  here: string,
  isNamed: boolean,
  t: Translate,
): string {
  if (speaker !== null && (conflict || !isNamed)) {
    return t(conflict ? 'wordingConflict' : 'wordingBy', speaker);
  }
  switch (match) {
    case 'verbatim':
      return t('wordingSame');
    case 'partial':
      return t(text.length >= here.length ? 'wordingFuller' : 'wordingShorter');
    case 'edited':
      return t('wordingOther');
    case 'similar':
      return t('wordingSimilar');
    default:
      return match satisfies never;
  }
}
