import { attributeStory } from '../../lib/reading/attribution/attribute-story.ts';
import type { Proposal } from '../../lib/reading/attribution/proposal.ts';
import { storyOfText } from '../../lib/reading/make-story.ts';
import { tagStory } from '../../lib/reading/tag-story.ts';

/** What a marked text says must be found: the words of each part. */
export interface Expected {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
}

/** A text without its marks, and what they say. */
export interface Marked {
  readonly text: string;
  readonly expected: Expected;
}

/**
 * Reads a text with one attribution marked in it: `[s|Ana Ruiz] [c|said] [q|the wall would hold].` Parts not marked are
 * expected to be missing; `[q|…]` may come several times.
 */
export function unmark(marked: string): Marked {
  const parts = [...marked.matchAll(/\[([scq])\|([^\]]*)\]/g)];
  const of = (kind: string) => parts.filter((part) => part[1] === kind).map((part) => part[2]!);
  return {
    text: marked.replace(/\[[scq]\|([^\]]*)\]/g, '$1'),
    expected: { source: of('s')[0] ?? null, cue: of('c')[0] ?? null, content: of('q') },
  };
}

/** Every attribution that the rules propose for a text, before any model decides. */
export function proposalsIn(text: string): readonly (Expected & { readonly rule: string })[] {
  return attributeStory(tagStory(storyOfText(text, { title: '' })), null).map((proposal) => ({
    rule: proposal.rule,
    ...wordsOf(text, proposal),
  }));
}

function wordsOf(text: string, { source, cue, content }: Proposal): Expected {
  const slice = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    source: source === null ? null : slice(source),
    cue: cue === null ? null : slice(cue),
    content: content.map(slice),
  };
}
