import type { Related } from '../model/related.ts';
import type { StoryId } from '../model/story.ts';
import type { StorySummary } from '../model/story-record.ts';
import { compareWording, type Wording, type WordingSegment } from './compare-wording.ts';
import type { QuoteView } from './quote-view.ts';
import { sourceAndDay } from './header-view.ts';
import type { Translate } from './translate.ts';

/** The same quotation as another story has it. */
export interface WordingView {
  readonly story: StoryId;
  /** "Fuller in", "Also in": the title follows. */
  readonly label: string;
  readonly title: string;
  /** Source and day, those that are known. */
  readonly facts: string;
  readonly segments: readonly WordingSegment[];
}

/** More are a press review. */
const MAX_WORDINGS = 3;

/** What adds something comes first. */
const ORDER: Readonly<Record<Wording['kind'], number>> = {
  fuller: 0,
  other: 1,
  same: 2,
  shorter: 3,
};

/**
 * Where else a quotation stands: among what its speakers said in other stories, and in stories related by it. The
 * wordings that add something come first, one for each story.
 */
export function wordingViews(
  quotation: Pick<QuoteView, 'paragraphs' | 'voices'>,
  related: Related | null,
  t: Translate,
): readonly WordingView[] {
  const candidates = [
    ...(related?.people ?? [])
      .filter(({ person }) => quotation.voices.includes(person))
      .flatMap(({ quotations }) => quotations),
    ...(related?.stories ?? []).flatMap(({ story, reasons }) =>
      reasons
        .filter((reason) => reason.kind === 'same-quotation')
        .map(({ text }) => ({ story, text: `“${text}”` })),
    ),
  ];
  const found = new Map<StoryId, { readonly story: StorySummary; readonly wording: Wording }>();
  for (const { story, text } of candidates) {
    const wording = compareWording(quotation.paragraphs.join(' '), text);
    if (wording !== null && !found.has(story.id)) found.set(story.id, { story, wording });
  }
  return [...found.values()]
    .sort((a, b) => ORDER[a.wording.kind] - ORDER[b.wording.kind])
    .slice(0, MAX_WORDINGS)
    .map(({ story, wording }) => ({
      story: story.id,
      label: wordKind(wording.kind, t),
      title: story.title || t('untitled'),
      facts: sourceAndDay(story, t).join(', '),
      segments: wording.segments,
    }));
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
