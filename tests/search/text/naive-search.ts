import type { QueryPart } from '../../../lib/model/search.ts';
import type { StoryRecord } from '../../../lib/model/story-record.ts';
import { parseQuery } from '../../../lib/search/text/parse-query.ts';
import { textWords } from '../../../lib/search/text/text-words.ts';

/** A story as lists of words: one list for each stretch that a phrase may stand in. */
interface PlainStory {
  readonly id: string;
  readonly day: string;
  readonly stretches: readonly (readonly string[])[];
  readonly quotations: readonly {
    readonly by: readonly string[];
    readonly words: readonly string[];
  }[];
  readonly source: readonly (readonly string[])[];
}

/** Ids found, in alphabetical order, and whether all words were asked for: by looking at every story, word by word. */
export function naiveSearch(
  records: readonly StoryRecord[],
  query: string,
): { readonly ids: string[]; readonly all: boolean } {
  const stories = records.map(plainStory);
  const { parts, open } = parseQuery(query);
  if (parts.every((part) => part.kind === 'unclear')) return { ids: [], all: true };
  const lists = {
    text: stories.map((story) => new Set(story.stretches.flat())),
    speaker: stories.map((story) => new Set(story.quotations.flatMap(({ by }) => namesOf(by)))),
    source: stories.map((story) => new Set(story.source.flat())),
  };
  const slots = (part: QueryPart, i: number) => {
    if (!('forms' in part)) return [];
    const kind = part.kind === 'speaker' || part.kind === 'source' ? part.kind : 'text';
    const loose = part.kind !== 'phrase';
    return part.forms.map((form, k) =>
      accepted(lists[kind], form, i === open && k === part.forms.length - 1, loose),
    );
  };
  const wanted = parts.map((part, i) => ({ part, slots: slots(part, i) }));
  const inQuotations = parts.some((part) => part.kind === 'in' && part.place === 'quotations');
  const find = (all: boolean) =>
    stories
      .filter((story) => holds(story, wanted, inQuotations, all))
      .map((story) => story.id)
      .sort();
  const strict = find(true);
  const words = parts.filter((part) => part.kind === 'word').length;
  if (strict.length > 0 || words < 2 || inQuotations) return { ids: strict, all: true };
  const some = find(false);
  return { ids: some, all: some.length === 0 };
}

type Wanted = { readonly part: QueryPart; readonly slots: readonly ReadonlySet<string>[] };

function holds(
  story: PlainStory,
  wanted: readonly Wanted[],
  inQuotations: boolean,
  all: boolean,
): boolean {
  const of = (kind: QueryPart['kind']) => wanted.filter(({ part }) => part.kind === kind);
  const days = wanted.map(({ part }) => part);
  const dated = days.every((part) => {
    if (part.kind === 'from') return story.day !== '' && story.day >= part.day;
    return part.kind !== 'before' || (story.day !== '' && story.day < part.day);
  });
  if (!dated) return false;
  if (!of('source').every(({ slots }) => anyStands(story.source, slots))) return false;
  const speaks = (by: readonly string[]) => (slots: readonly ReadonlySet<string>[]) =>
    by.some((name) =>
      stands(
        textWords(name).map(({ form }) => form),
        slots,
      ),
    );
  const speakers = of('speaker').map(({ slots }) => slots);
  if (inQuotations) {
    const units = [...of('word'), ...of('phrase')];
    return story.quotations.some(
      ({ by, words }) =>
        speakers.every(speaks(by)) && units.every(({ slots }) => stands(words, slots)),
    );
  }
  if (!speakers.every((slots) => story.quotations.some(({ by }) => speaks(by)(slots))))
    return false;
  if (!of('phrase').every(({ slots }) => anyStands(story.stretches, slots))) return false;
  const words = of('word').map(({ slots }) => anyStands(story.stretches, slots));
  return words.length === 0 || (all ? words.every(Boolean) : words.some(Boolean));
}

function anyStands(
  stretches: readonly (readonly string[])[],
  slots: readonly ReadonlySet<string>[],
): boolean {
  return stretches.some((words) => stands(words, slots));
}

function stands(words: readonly string[], slots: readonly ReadonlySet<string>[]): boolean {
  return words.some((_, i) => slots.every((slot, k) => slot.has(words[i + k] ?? '')));
}

/** The words that may stand for a word, found by looking at all words of all stories. */
function accepted(
  lists: readonly ReadonlySet<string>[],
  form: string,
  open: boolean,
  loose: boolean,
): ReadonlySet<string> {
  const holders = new Map<string, number>();
  for (const list of lists)
    for (const word of list) holders.set(word, (holders.get(word) ?? 0) + 1);
  const found = new Set<string>();
  const singulars = (word: string) => [`${word}s`, `${word}es`, word.replace(/y$/u, 'ies')];
  for (const word of holders.keys()) {
    const isNumber = singulars(form).includes(word) || singulars(word).includes(form);
    if (word === form || (loose && isNumber)) found.add(word);
  }
  const written = [...found].reduce((sum, word) => sum + holders.get(word)!, 0);
  for (const word of holders.keys()) if (open && word.startsWith(form)) found.add(word);
  const held = [...found].reduce((sum, word) => sum + holders.get(word)!, 0);
  const most = form.length < 4 || /\d/u.test(form) ? 0 : form.length < 8 ? 1 : 2;
  if (loose && held < 5) {
    for (const [word, count] of holders) {
      if (count > written && distance(form, word) <= most) found.add(word);
    }
  }
  return found;
}

/** Edits by the book: the whole table, without bounds. */
export function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

function plainStory({ id, article, reading, savedAt }: StoryRecord): PlainStory {
  const { story, people, attributions } = reading;
  const forms = (text: string) => textWords(text).map(({ form }) => form);
  const names = new Map(people.persons.map((person) => [person.id, person.name]));
  const host = article.url.replace(/^https:\/\/|\/.*$/gu, '').replaceAll('.', ' ');
  return {
    id,
    day: (article.published ?? savedAt).slice(0, 10),
    stretches: [forms(article.title), ...story.text.split('\n\n').map(forms)],
    quotations: attributions.map(({ quote, speakers }) => ({
      by: speakers.map((speaker) => names.get(speaker)!),
      words: quote.content.flatMap((span) => forms(story.text.slice(span.start, span.end))),
    })),
    source: [forms(article.siteName ?? ''), forms(host)],
  };
}

function namesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => textWords(name).map(({ form }) => form));
}
