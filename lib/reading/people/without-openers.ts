import type { NameRun } from './name-run.ts';
import { isGivenName } from './name-words.ts';
import { isInitial, type PeopleText } from './people-text.ts';

/**
 * Cuts the first word of a run where the rest is a name that stands elsewhere without it: "Gloomy Reed" at the beginning of a
 * sentence, "Idol Ana Ruiz". A given name or an initial is never cut.
 */
export function withoutOpeners(text: PeopleText, runs: readonly NameRun[]): NameRun[] {
  const known = new Set(runs.map((run) => run.words.join(' ')));
  const surnames = new Set(
    runs
      .filter((run) => run.words.length > 1 && isGivenName(run.words[0]!))
      .map((run) => run.words.at(-1)!),
  );
  return runs.map((run) => {
    const [first, ...rest] = run.words;
    if (first === undefined || rest.length === 0 || run.first > run.titleFirst) return run;
    if (
      text.folded[run.first] !== first ||
      isGivenName(first) ||
      known.has(first) ||
      isInitial(text.tagged.tokens[run.first]!.text)
    )
      return run;
    const cut =
      known.has(rest.join(' ')) &&
      (rest.length > 1
        ? isGivenName(rest[0]!)
        : (text.opening[run.first]! && surnames.has(rest[0]!)) ||
          (isPlainWord(text, run.first) && (text.opening[run.first]! || surnames.has(rest[0]!))));
    if (!cut || hasNameTag(text, run.first)) return run;
    return { ...run, titleFirst: run.first, first: run.first + 1, words: rest };
  });
}

function hasNameTag(text: PeopleText, i: number): boolean {
  const { tags } = text.tagged.tokens[i]!;
  return tags.has('Person') || tags.has('FirstName');
}

/** A word that the story also writes small, or that the tagger takes for no noun. */
function isPlainWord(text: PeopleText, i: number): boolean {
  const { tags } = text.tagged.tokens[i]!;
  return (
    text.small.has(text.folded[i]!) ||
    tags.has('Adjective') ||
    tags.has('Verb') ||
    tags.has('Adverb')
  );
}
