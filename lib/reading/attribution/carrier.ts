import type { Span } from '../../model/span.ts';
import type { LogisticModel } from '../confidence/logistic.ts';
import { withMarks, type QuotedRun } from '../quotes/quoted-run.ts';
import { partsOfSpeech } from './part-of-speech.ts';
import type { PartOfSpeech, PlainWord } from './plain-word.ts';
import type { TaggedSentence, TaggedStory, Token } from '../token.ts';

/** One unit of a carrier sentence: a word, a punctuation mark, or a whole quotation. */
export interface Item extends Span, PlainWord {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  readonly pos: PartOfSpeech;
  /** Lower case, apostrophes straight; empty for a quotation. */
  readonly norm: string;
  /** As written; of a quotation its last character. */
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  /** The quotation; `null` for the others. */
  readonly run: QuotedRun | null;
}

/** A sentence with every quotation in it as one unit, so that rules see what carries the quotations. */
export interface Carrier extends Span {
  readonly items: readonly Item[];
  /** Index of the sentence in the story. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A carrier, and the model that tells where contents end in it; with `null` the rules alone tell. */
export interface CarrierToRead extends Carrier {
  readonly ends: LogisticModel | null;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** One carrier for each sentence, in order. `runs` are the quotations to take as units, in order. */
export function carriersOf(tagged: TaggedStory, runs: readonly QuotedRun[]): Carrier[] {
  let next = 0;
  return tagged.sentences.map((sentence, index) => {
    while (next < runs.length && withMarks(runs[next]!).end <= sentence.start) next += 1;
    const items = itemsOf(tagged, sentence, runs, next);
    return {
      start: sentence.start,
      end: sentence.end,
      items,
      sentence: index,
      paragraph: sentence.paragraph,
    };
  });
}

function itemsOf(
  tagged: TaggedStory,
  sentence: TaggedSentence,
  runs: readonly QuotedRun[],
  firstRun: number,
): Item[] {
  const items: Omit<Item, 'pos'>[] = [];
  let run = firstRun;
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const token = tagged.tokens[i]!;
    while (run < runs.length && withMarks(runs[run]!).end <= token.start) run += 1;
    const at = runs[run];
    if (at === undefined || token.start < withMarks(at).start) {
      items.push(itemOf(token));
      i += 1;
      continue;
    }
    const span = withMarks(at);
    while (i < sentence.endToken && tagged.tokens[i]!.start < span.end) i += 1;
    const text = lastCharacter(tagged.story.text, at);
    items.push({ ...span, kind: 'quotation', norm: '', text, tags: NO_TAGS, run: at });
  }
  const parts = partsOfSpeech(items);
  return items.map((item, i) => ({ ...item, pos: parts[i]! }));
}

/** The last character of a quotation that is no space and no mark of a quotation within it. */
function lastCharacter(text: string, run: QuotedRun): string {
  let end = run.end;
  while (end > run.start + 1 && /[\s'’‘"”]/.test(text[end - 1]!)) end -= 1;
  return text[end - 1]!;
}

function itemOf(token: Token): Omit<Item, 'pos'> {
  const kind = /[\p{L}\p{N}]/u.test(token.text) ? 'word' : 'punctuation';
  return {
    start: token.start,
    end: token.end,
    kind,
    norm: token.norm,
    text: token.text,
    tags: token.tags,
    run: null,
  };
}
