import nlp from 'compromise/two';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { findQuotedRuns } from './quotes/find-quoted-runs.ts';
import { withMarks, type QuotedRun } from './quotes/quoted-run.ts';
import { splitSentences } from './split-sentences.ts';
import { splitTokens, takesClitic } from './split-tokens.ts';
import type { TaggedSentence, TaggedStory, Token } from './token.ts';

/** A term as the tagger keeps it; it is changed in place. */
interface Term {
  readonly text: string;
  readonly pre: string;
  post: string;
  normal: string;
  readonly tags: Set<string>;
  /** Index of our token. */
  readonly token: number;
}

/** The tagger's document, as far as it is used here. */
interface TaggerView {
  document: Term[][];
  compute(steps: readonly string[]): void;
}

/** The steps of `compromise` that are worth their time: its last one, 60 % of the whole, corrects few tags. */
const STEPS = ['index', 'machine', 'freeze', 'lexicon', 'preTagger', 'unfreeze'];

/** Quotations up to this many words are tagged as part of their sentence, longer ones by themselves. */
const SHORT_QUOTATION = 4;

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Cuts a story into sentences and tokens and tags them. Offsets are ours, not the tagger's, so none can be wrong.
 * The text of a long quotation is tagged apart from the sentence that carries it; in the sentence it counts as one noun.
 */
export function tagStory(story: Story): TaggedStory {
  const quoted = findQuotedRuns(story);
  const spans: Span[] = [];
  const sentences: TaggedSentence[] = [];
  let nextRun = 0;
  for (const [index, paragraph] of story.paragraphs.entries()) {
    const from = nextRun;
    while (nextRun < quoted.length && quoted[nextRun]!.paragraph === index) nextRun += 1;
    const tokens = splitTokens(story.text, paragraph);
    const base = spans.length;
    let first = 0;
    for (const end of splitSentences(story.text, paragraph, tokens, quoted.slice(from, nextRun))) {
      sentences.push({
        paragraph: index,
        start: tokens[first]!.start,
        end: tokens[end - 1]!.end,
        firstToken: base + first,
        endToken: base + end,
      });
      first = end;
    }
    // Not spread: a line may hold more tokens than a call takes arguments.
    for (const token of tokens) spans.push(token);
  }
  const tags = tagsOf(story.text, spans, sentences, quoted);
  const tokens = spans.map((span, i): Token => {
    const text = story.text.slice(span.start, span.end);
    return { ...span, text, norm: normOf(text), tags: tags[i] ?? NO_TAGS };
  });
  return { story, paragraphs: story.paragraphs, sentences, tokens, quoted };
}

function normOf(text: string): string {
  return text.toLowerCase().replace(/[’‘`]/g, "'");
}

/** One set of tags for each token; none for punctuation. */
function tagsOf(
  text: string,
  spans: readonly Span[],
  sentences: readonly TaggedSentence[],
  quoted: readonly QuotedRun[],
): (ReadonlySet<string> | undefined)[] {
  const tags = Array.from<ReadonlySet<string> | undefined>({ length: spans.length });
  const document: Term[][] = [];
  let run = 0;
  for (const sentence of sentences) {
    while (run < quoted.length && withMarks(quoted[run]!).end <= sentence.start) run += 1;
    for (const term of termsOf(text, spans, sentence, quoted, run)) document.push(term);
  }
  const terms = document.filter((sentence) => sentence.length > 0);
  computeTags(terms);
  for (const term of terms.flat()) if (term.token >= 0) tags[term.token] = term.tags;
  return tags;
}

/**
 * Lets the tagger fill the terms' tags. A sentence that it fails on stays without tags and costs no other: the rest is
 * tagged in halves.
 */
function computeTags(document: Term[][]): void {
  const view = nlp('') as unknown as TaggerView;
  view.document = document;
  try {
    view.compute(STEPS);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (document.length <= 1) return;
    const middle = document.length >> 1;
    computeTags(document.slice(0, middle));
    computeTags(document.slice(middle));
  }
}

/** The carrier sentence, then the sentences of each long quotation in it. */
function termsOf(
  text: string,
  spans: readonly Span[],
  sentence: TaggedSentence,
  quoted: readonly QuotedRun[],
  firstRun: number,
): Term[][] {
  const carrier: Term[] = [];
  const inner: Term[][] = [];
  let run = firstRun;
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    while (run < quoted.length && quoted[run]!.end <= spans[i]!.start) run += 1;
    const next = quoted[run];
    if (next === undefined || spans[i]!.start < next.start) {
      addTerm(carrier, text, spans[i]!, i);
      i += 1;
      continue;
    }
    let end = i;
    while (end < sentence.endToken && spans[end]!.start < next.end) end += 1;
    if (end - i <= SHORT_QUOTATION) {
      for (let k = i; k < end; k += 1) addTerm(carrier, text, spans[k]!, k);
    } else {
      carrier.push(placeholder());
      inner.push(...innerSentences(text, spans, i, end));
    }
    i = Math.max(end, i + 1);
  }
  return [carrier, ...inner];
}

function innerSentences(text: string, spans: readonly Span[], from: number, to: number): Term[][] {
  const found: Term[][] = [];
  let terms: Term[] = [];
  for (let i = from; i < to; i += 1) {
    addTerm(terms, text, spans[i]!, i);
    if (/^[.!?]$/.test(text.slice(spans[i]!.start, spans[i]!.end))) {
      found.push(terms);
      terms = [];
    }
  }
  found.push(terms);
  return found;
}

/** Stands for a quotation: a noun that no rule of the tagger knows anything about. */
function placeholder(): Term {
  return { text: 'it', pre: '', post: ' ', normal: 'it', tags: new Set(), token: -1 };
}

/** Adds a word; punctuation goes to the end of the word before, as the tagger wants it. */
function addTerm(terms: Term[], text: string, span: Span, token: number): void {
  const word = text.slice(span.start, span.end);
  const last = terms.at(-1);
  if (!/[\p{L}\p{N}]/u.test(word)) {
    if (last !== undefined && /^[.,:;!?–—-]$/.test(word))
      last.post = word === '–' || word === '—' ? ', ' : `${word} `;
    return;
  }
  const norm = normOf(word);
  if (norm.startsWith("'") && last !== undefined && last.token === token - 1) {
    if (norm === "'s" && !takesClitic(last.normal)) {
      last.tags.add('Possessive');
      return;
    }
    terms.push(term(word, CLITICS[norm] ?? norm.slice(1), token));
    return;
  }
  terms.push(term(word, norm.replace(/\.$/, '').replace(/^(\p{L})\.(?=\p{L})/u, '$1.'), token));
}

const CLITICS: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'d": 'would',
  "'m": 'am',
};

function term(text: string, normal: string, token: number): Term {
  return { text, pre: '', post: ' ', normal, tags: new Set(), token };
}
