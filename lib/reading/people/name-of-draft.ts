import type { Span } from '../../model/span.ts';
import type { PersonDraft } from './draft.ts';
import { foldName } from './fold-name.ts';
import type { NameRun } from './name-run.ts';
import type { PeopleText } from './people-text.ts';

/** Titles that belong to the name of somebody known by a first name ("King Charles"). */
const ROYAL = /^(?:king|queen|prince|princess|pope|saint|sister|mother|emperor)$/;

/** The span of a mention by name, without forms of address, and without the full stop of a sentence ("Ravi Sen."). */
export function spanOfRun(text: PeopleText, run: NameRun): Span {
  const { tokens } = text.tagged;
  const last = tokens[run.end - 1]!;
  const stop = /^\p{L}{3,}\.$/u.test(last.text);
  return { start: tokens[run.first]!.start, end: stop ? last.end - 1 : last.end };
}

function written(text: PeopleText, run: NameRun): string {
  const { start, end } = spanOfRun(text, run);
  return bracketless(text.tagged.story.text.slice(start, end)).replace(/\s+/g, ' ');
}

/** "Frank) Reed" of "Coach (Frank) Reed": a bracket without its partner goes. */
function bracketless(name: string): string {
  return name.includes('(') === name.includes(')') ? name : name.replace(/[()]/g, '');
}

/** The fullest form of the name: the most words, of equals the more frequent, in ordinary capitals where the story has them. */
export function fullestName(text: PeopleText, draft: PersonDraft): string {
  let best = draft.runs[0]!;
  let score = -1;
  const uses = new Map<string, number>();
  for (const run of draft.runs) {
    const name = written(text, run);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const all = draft.runs.length + 1;
  for (const run of draft.runs) {
    const name = written(text, run);
    const own = run.words.length * 2 + (isShouted(name) ? 0 : 1) + uses.get(name)! / all;
    if (own > score) {
      best = run;
      score = own;
    }
  }
  const name = written(text, best);
  const plain = isShouted(name) && best.words.length > 1 ? inCapitals(name) : name;
  const title = text.tagged.tokens[best.first - 1];
  return best.words.length === 1 &&
    best.first > best.titleFirst &&
    title !== undefined &&
    ROYAL.test(title.norm)
    ? `${title.text} ${plain}`
    : plain;
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

function inCapitals(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s.'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

/** The other forms seen, in order of first use; forms that differ in case or diacritics alone count once. */
export function aliasesOf(text: PeopleText, draft: PersonDraft, name: string): string[] {
  const seen = new Set([foldName(name)]);
  const aliases: string[] = [];
  for (const run of draft.runs) {
    const alias = written(text, run);
    const key = foldName(alias);
    if (seen.has(key)) continue;
    seen.add(key);
    aliases.push(alias);
  }
  return aliases;
}
