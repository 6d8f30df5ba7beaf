import type { Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import type { Proposal } from './proposal.ts';

/** The line under a post: "— Ana Ruiz (@aruiz) February 4, 2031". */
const SIGNATURE = /^[—–-]{0,2}\s{0,2}(\p{Lu}[^()@]{1,60}?)\s?\(@\w{2,40}\)/u;
/** Addresses at the end of a post, which nobody says. */
const ADDRESSES = /(?:\s*(?:https?:\/\/|pic\.\w+\.com\/|www\.)\S+)+\s*$/;
const LEAST_WORDS = 2;

/**
 * The posts that a story shows and that are signed: their words are those of whoever signs. The lines of a post stand
 * before its signature. Empty where the page names no posts.
 */
export function signedPosts(tagged: TaggedStory): Proposal[] {
  const found: Proposal[] = [];
  let lines: number[] = [];
  for (const [index, { kind, start, end }] of tagged.paragraphs.entries()) {
    if (kind !== 'post') {
      lines = [];
      continue;
    }
    const text = tagged.story.text.slice(start, end);
    const name = SIGNATURE.exec(text);
    if (name === null) {
      lines.push(index);
      continue;
    }
    const from = start + name[0].indexOf(name[1]!);
    const source = { start: from, end: from + name[1]!.length };
    for (const line of lines) found.push(...proposalFor(tagged, line, source));
    lines = [];
  }
  return found;
}

function proposalFor(tagged: TaggedStory, paragraph: number, source: Span): Proposal[] {
  const { start, end } = tagged.paragraphs[paragraph]!;
  const said = tagged.story.text.slice(start, end).replace(ADDRESSES, '').trimEnd();
  if (said.split(/\s+/).length < LEAST_WORDS) return [];
  const content = { start, end: start + said.length };
  return [
    {
      rule: 'post',
      type: 'clause',
      content: [content],
      cue: null,
      source,
      runs: tagged.quoted.filter((run) => run.paragraph === paragraph),
      lemma: ':',
      cueClass: 'say',
      negated: false,
      via: null,
      channel: null,
      paragraph,
    },
  ];
}
