import type { Person } from '../model/people.ts';
import type { Reading } from '../model/reading.ts';
import type { QuotationPrint, StoryTerms } from '../model/story-record.ts';
import { fingerprint } from './fingerprint.ts';
import { personKey } from './fold-name.ts';
import { isShownQuotation, quotedWords } from './quotation-text.ts';
import { quotationWords } from './quotation-words.ts';
import { NEWS_RARITY } from './rarity.ts';
import { textSketch } from './text-sketch.ts';
import { wordsOf, type Word } from './words.ts';

/** Terms kept a story: enough that more change no ranking, few enough for the index of a large library. */
const MAX_TERMS = 120;

/** People and organisations, and prints of quotations, kept a story: beyond these a page only fills the index. */
const MAX_ENTITIES = 200;
const MAX_PRINTS = 400;

/** How many times as much a word of the title weighs as one of the text. */
const TITLE_WEIGHT = 4;

/** How much more the first paragraph weighs than the last, and the paragraphs in which that fades to a third. */
const LEAD_WEIGHT = 8;
const LEAD_FADE = 3;

/** How much a pair of words weighs beside a single one. */
const PAIR_WEIGHT = 0.8;

/** Characters between the words of a pair at most: a space, or a short word such as "of". */
const PAIR_GAP = 5;

/** Single letters are initials and list marks; single digits are numbers. */
const WORTH_COUNTING = /^(?:\d|..)/u;

/** What the relating needs to know of a story. Total: an empty story gives empty lists. */
export function storyTerms(reading: Reading): StoryTerms {
  const title = contentWords(reading.story.title).map((word) => word.form);
  return {
    terms: weightedTerms(reading),
    title,
    entities: entitiesOf(reading),
    quotations: printsOf(reading),
    sketch: textSketch(reading.story.text),
  };
}

/**
 * Single words and pairs of neighbours. A term weighs the square root of its occurrences, those of the title and the
 * first paragraphs counting more, times how rare it is in the news at large.
 */
function weightedTerms({ story }: Reading): [string, number][] {
  const counts = new Map<string, number>();
  count(counts, story.title, TITLE_WEIGHT);
  for (const [i, paragraph] of story.paragraphs.entries()) {
    const lead = 1 + LEAD_WEIGHT * Math.exp(-i / LEAD_FADE);
    count(counts, story.text.slice(paragraph.start, paragraph.end), lead);
  }
  return [...counts]
    .map(([term, n]): [string, number] => {
      const weight = Math.sqrt(n) * NEWS_RARITY.of(term) * (term.includes(' ') ? PAIR_WEIGHT : 1);
      return [term, Math.round(weight * 100) / 100];
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_TERMS);
}

function count(counts: Map<string, number>, text: string, by: number): void {
  let before: Word | null = null;
  for (const word of contentWords(text)) {
    counts.set(word.form, (counts.get(word.form) ?? 0) + by);
    if (before !== null && word.start - before.end <= PAIR_GAP) {
      const pair = `${before.form} ${word.form}`;
      counts.set(pair, (counts.get(pair) ?? 0) + by);
    }
    before = word;
  }
}

function contentWords(text: string): Word[] {
  return wordsOf(text).filter(
    ({ form }) => WORTH_COUNTING.test(form) && !NEWS_RARITY.isStopWord(form),
  );
}

/** Those who can be known again in other stories, most salient first. */
function entitiesOf(reading: Reading): StoryTerms['entities'] {
  const speaking = new Set(
    reading.attributions.filter(isShownQuotation).flatMap((attribution) => attribution.speakers),
  );
  const found = new Map<string, StoryTerms['entities'][number]>();
  for (const person of reading.people.persons) {
    const key = personKey(person);
    if (key === null) continue;
    const other = found.get(key);
    const salience = salienceOf(reading, person) + (other?.salience ?? 0);
    const speaks = speaking.has(person.id) || other?.speaks === true;
    found.set(key, { key, name: other?.name ?? person.name, salience, speaks });
  }
  return [...found.values()].sort((a, b) => b.salience - a.salience).slice(0, MAX_ENTITIES);
}

/** Once for each mention, more in the first three paragraphs; and once more in the title, and for speaking. */
function salienceOf({ story, attributions }: Reading, person: Person): number {
  const early = story.paragraphs[2]?.end ?? story.text.length;
  const last = person.name.split(' ').at(-1) ?? person.name;
  const mentions = person.mentions.reduce((sum, span) => sum + (span.start < early ? 2 : 1), 0);
  const titled = story.title.includes(last) ? 3 : 0;
  const speaks = attributions.some(
    (attribution) => isShownQuotation(attribution) && attribution.speakers.includes(person.id),
  );
  return Math.round((1 + Math.log(1 + mentions + titled) + (speaks ? 1 : 0)) * 100) / 100;
}

function printsOf(reading: Reading): QuotationPrint[] {
  const keys = new Map(reading.people.persons.map((person) => [person.id, personKey(person)]));
  let left = MAX_PRINTS;
  return reading.attributions.filter(isShownQuotation).map((attribution) => {
    const { quote, speaker } = attribution;
    const { words } = quotationWords(quotedWords(reading, attribution));
    const prints = fingerprint(words).slice(0, left);
    left -= prints.length;
    return { id: quote.id, speaker: speaker === null ? null : (keys.get(speaker) ?? null), prints };
  });
}
