import type { Attribution } from '../../lib/model/attribution.ts';
import type { Person } from '../../lib/model/people.ts';
import { READING_VERSION, type Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import type { StoryRecord, StoryTerms } from '../../lib/model/story-record.ts';

/** Words of the made-up language; the rarest of them stand in no story or one. */
const VOCABULARY = 400_000;

/**
 * Zipf's law as Mandelbrot put it: a word of rank r is said in proportion to 1 / (r + SHIFT)^EXPONENT; beyond BEND the
 * shares fall faster, as in large collections of news (Montemurro 2001). So 600 words hold about 300 different ones,
 * and 50,000 stories about 200,000.
 */
const EXPONENT = 1.07;
const SHIFT = 2.7;
const BEND = 8_000;
const TAIL = 0.8;

const PEOPLE = 30_000;
const TOPICS = 4_000;
const WORDS_OF_TOPIC = 24;
const SOURCES = 60;

const ONSETS = 'b c d f g h j k l m n p r s t v w z br ch cl dr fl gr pl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ck'];

/** Makes stories of a made-up language that behaves like English news as far as an index can tell. Equal seeds make equal stories. */
export interface StoryMaker {
  /** The story of this number, of about 600 words. Its terms are empty: `storyTerms` makes them. */
  story(number: number): StoryRecord;
  /** The word of a rank, 0 being the most common. */
  word(rank: number): string;
  /** The full name of a person; low numbers are met most often. */
  person(number: number): string;
}

export function createStoryMaker(seed: number): StoryMaker {
  const cumulated = cumulatedShares();
  const words = new Map<number, string>();
  const word = (rank: number) => {
    let found = words.get(rank);
    if (found === undefined) {
      found = wordOf(rank);
      words.set(rank, found);
    }
    return found;
  };
  const person = (number: number) =>
    `${capital(wordOf(number % 700))} ${capital(wordOf(1_000 + ((number * 7_919) % 60_000)))}`;
  return {
    word,
    person,
    story: (number) => {
      const random = randomOf(seed * 1_000_003 + number);
      return makeStory(number, random, {
        word: () => word(pick(cumulated, random())),
        topic: (topic, i) => word(400 + ((topic * 131 + i * 977) % 20_000)),
        person,
      });
    },
  };
}

interface Language {
  readonly word: () => string;
  readonly topic: (topic: number, i: number) => string;
  readonly person: (number: number) => string;
}

function makeStory(number: number, random: () => number, language: Language): StoryRecord {
  const topic = Math.floor(random() * TOPICS);
  const about = () =>
    random() < 0.12
      ? language.topic(topic, Math.floor(random() * random() * WORDS_OF_TOPIC))
      : language.word();
  const people = Array.from({ length: 3 + Math.floor(random() * 5) }, () =>
    language.person(Math.floor(random() * random() * random() * PEOPLE)),
  );
  const title = capital(Array.from({ length: 9 }, about).join(' '));
  const length = 350 + Math.floor(random() * 500);
  const said: { readonly span: Span; readonly by: number }[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (let words = 0; words < length;) {
    const start = text.length;
    const by = Math.floor(random() * people.length);
    const size = 15 + Math.floor(random() * 30);
    const sentence = Array.from({ length: size }, about).join(' ');
    if (random() < 0.35) {
      said.push({ span: { start: start + 1, end: start + 1 + sentence.length }, by });
      text += `“${sentence},” ${people[by]} said.`;
    } else {
      text += `${capital(sentence)}, ${people[by]} and others.`;
    }
    paragraphs.push({ start, end: text.length });
    text += '\n\n';
    words += size + 4;
  }
  return recordOf(number, random, { title, text: text.trimEnd(), paragraphs, people, said });
}

interface Draft {
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly people: readonly string[];
  readonly said: readonly { readonly span: Span; readonly by: number }[];
}

const NO_TERMS: StoryTerms = { terms: [], title: [], entities: [], quotations: [] };

function recordOf(number: number, random: () => number, draft: Draft): StoryRecord {
  const { title, text, paragraphs, people, said } = draft;
  const source = Math.floor(random() * random() * SOURCES);
  const published = dayOf(Math.floor(random() * 3_000));
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const id = `${wordOf(500 + source)}.example/${published}/${slug}-${number}`;
  const blocks = paragraphs.map((span) => ({
    kind: 'paragraph' as const,
    text: text.slice(span.start, span.end),
  }));
  return {
    id,
    article: {
      url: `https://${id}`,
      canonicalUrl: null,
      title,
      byline: [],
      siteName: `The ${capital(wordOf(500 + source))} Post`,
      published,
      language: 'en',
      standfirst: null,
      blocks,
      paywalled: false,
    },
    reading: readingOf(id, draft, said),
    terms: NO_TERMS,
    savedAt: `${published}T12:00:00.000Z`,
    bundled: false,
  };

  function readingOf(id: string, draft: Draft, said: Draft['said']): Reading {
    const persons = people.map((name, i): Person => {
      const mentions = mentionsOf(draft.text, name);
      return { id: `p${i}`, kind: 'person', name, role: null, roles: [], aliases: [], mentions };
    });
    return {
      version: READING_VERSION,
      story: {
        id,
        title: draft.title,
        byline: [],
        text: draft.text,
        paragraphs: draft.paragraphs.map((span, block) => ({ ...span, kind: 'paragraph', block })),
      },
      people: { persons, mentions: [] },
      attributions: said.map(({ span, by }, i) => attributionOf(i, span, `p${by}`)),
    };
  }
}

function mentionsOf(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

function attributionOf(i: number, span: Span, speaker: string): Attribution {
  return {
    quote: { id: `q${i}`, kind: 'direct', content: [span] },
    cue: null,
    source: null,
    speaker,
    speakers: [speaker],
    via: null,
    rule: 'made-up',
    confidence: 1,
    certainty: 'stated',
    evidence: [],
    candidates: [],
    negated: false,
  };
}

/** A word for each number, short for small ones. */
function wordOf(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += ONSETS[rest % ONSETS.length]!;
    rest = Math.floor(rest / ONSETS.length);
    word += VOWELS[rest % VOWELS.length]!;
    rest = Math.floor(rest / VOWELS.length);
    word += CODAS[rest % CODAS.length]!;
    rest = Math.floor(rest / CODAS.length);
  } while (rest > 0);
  return word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayOf(days: number): string {
  return new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

function cumulatedShares(): Float64Array {
  const shares = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank += 1) {
    sum += (rank + 1 + SHIFT) ** -EXPONENT * Math.max(1, rank / BEND) ** -TAIL;
    shares[rank] = sum;
  }
  return shares.map((share) => share / sum);
}

/** The first rank whose cumulated share is above `at`. */
function pick(cumulated: Float64Array, at: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulated[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
