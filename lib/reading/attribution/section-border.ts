import type { TaggedStory } from '../token.ts';

/** "10.45am", "14:05 GMT", "3h ago", "5 minutes ago", "Updated at 9pm", "20 March 2026 09.30 BST", and nothing else on its line. */
const STAMP =
  /^(?:(?:updated|posted|published|timestamp)(?: at)?:?\s{0,2})?(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.?,? (?:\d{1,2},? )?(?:\d{4},? )?(?:at )?)?(?:\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|\d{1,3}\s?(?:h|m|hrs?|hours?|mins?|minutes?) ago)(?:,? ?(?:[A-Z]{2,4}|today|yesterday))?[.:]?$/i;
/** A line of marks between entries: "***", "– – –". */
const RULE = /^[\s*_~•·#=–—-]{1,40}$/;
/** Longer lines are no stamps. */
const MAX_STAMP = 60;

/**
 * True where a border lies between two paragraphs, `from` before `to`: a heading, or the time stamp of a live blog's entry.
 * Who spoke on one side says nothing of the other. Looks at the paragraphs between them alone.
 */
export function isBorderBetween(tagged: TaggedStory, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) {
    const { kind, start, end } = tagged.paragraphs[i]!;
    if (kind === 'heading' || kind === 'time') return true;
    if (end - start > MAX_STAMP || kind === 'caption') continue;
    const line = tagged.story.text.slice(start, end).trim();
    if (STAMP.test(line) || RULE.test(line)) return true;
  }
  return false;
}
