import type { TaggedStory } from '../token.ts';

/**
 * The words, in lower case, that a story writes with a capital where a capital says something: inside a sentence, outside
 * headings. One pass.
 */
export function namesWithin({ sentences, tokens, paragraphs }: TaggedStory): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { firstToken, endToken, paragraph } of sentences) {
    if (paragraphs[paragraph]!.kind === 'heading') continue;
    for (let i = firstToken + 1; i < endToken; i += 1) {
      const { text, norm } = tokens[i]!;
      if (/^\p{Lu}/u.test(text) && /^[\p{L}\p{N},]/u.test(tokens[i - 1]!.text)) names.add(norm);
    }
  }
  return names;
}
