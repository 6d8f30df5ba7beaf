import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { predictSame, type SameLine } from './predict-same.ts';

/** Figures of the same quotation; all from 0 to 1. */
interface SameFigures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** Recall by the kind of change. */
  readonly byChange: Readonly<Record<string, number>>;
}

interface GoldQuotation {
  readonly text: string;
  readonly speaker: string;
  readonly published: string;
}

/** Stretches a generated change of a quotation; `null` where it changes nothing. */
type Change = (text: string, random: () => number) => string | null;

/**
 * The same quotation among generated changes of the quotations of PolNeAR: truncated, with an ellipsis, with other
 * tenses and persons, other spelling and punctuation, by the full name or the surname. What must not match: every
 * other quotation, those of the same speaker and story included, and stock phrases of different people. Quotations
 * that share six words with another one are left out, as nobody says whether they are the same.
 */
export function benchSame(bench = '../shared/bench'): string[] {
  const rows = ['dev', 'train'].flatMap((part) => {
    const file = join(bench, 'quotes', `${part}.jsonl`);
    if (!existsSync(file)) return [`same quotation: skipped, ${file} is not there`];
    const figures = score(withChanges(goldQuotations(file), seeded(7)));
    const changes = Object.entries(figures.byChange).map(([name, r]) => `${name} ${r.toFixed(3)}`);
    return [
      `same quotation, ${part}: ${figures.pairs} pairs, P ${figures.precision.toFixed(4)}, R ${figures.recall.toFixed(4)} (${changes.join(', ')})`,
    ];
  });
  return [...rows, 'same quotation: seed 7'];
}

/** Quotations in marks of eight words and more by somebody named. */
function goldQuotations(file: string): GoldQuotation[] {
  const found: GoldQuotation[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const story = JSON.parse(line) as {
      readonly date: string;
      readonly text: string;
      readonly attributions: readonly {
        readonly kind: string;
        readonly sourceType: string;
        readonly sourceHead?: readonly [number, number];
        readonly source: readonly (readonly [number, number])[];
        readonly content: readonly (readonly [number, number])[];
      }[];
    };
    for (const { kind, sourceType, source, content } of story.attributions) {
      if (kind !== 'direct' || sourceType !== 'named' || source.length === 0) continue;
      const text = content.map(([start, end]) => story.text.slice(start, end)).join(' ');
      if (text.split(/\s+/u).length < 8) continue;
      const speaker = story.text.slice(...source[0]!);
      found.push({ text, speaker, published: story.date });
    }
  }
  return withoutTwins(found).slice(0, 1500);
}

function withoutTwins(quotations: readonly GoldQuotation[]): GoldQuotation[] {
  const holders = new Map<string, number>();
  const runs = quotations.map(({ text }) => {
    const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
    return new Set(words.slice(5).map((_, i) => words.slice(i, i + 6).join(' ')));
  });
  for (const own of runs) for (const run of own) holders.set(run, (holders.get(run) ?? 0) + 1);
  return quotations.filter((_, i) => [...runs[i]!].every((run) => holders.get(run) === 1));
}

const CHANGES: Readonly<Record<string, Change>> = {
  truncated: (text, random) => {
    const words = text.split(/\s+/u);
    const length = Math.max(5, Math.round(words.length * (0.3 + 0.5 * random())));
    const start = Math.floor(random() * (words.length - length + 1));
    return length < words.length ? words.slice(start, start + length).join(' ') : null;
  },
  ellipsis: (text) => {
    const words = text.split(/\s+/u);
    if (words.length < 12) return null;
    const third = Math.floor(words.length / 3);
    return [...words.slice(0, third), '…', ...words.slice(third + 3)].join(' ');
  },
  tense: (text) =>
    replaced(text, {
      is: 'was',
      are: 'were',
      will: 'would',
      have: 'had',
      has: 'had',
      can: 'could',
      do: 'did',
      I: 'he',
      we: 'they',
      my: 'his',
      our: 'their',
      am: 'was',
    }),
  spelling: (text) =>
    replaced(text, {
      labor: 'labour',
      color: 'colour',
      honor: 'honour',
      favor: 'favour',
      center: 'centre',
      defense: 'defence',
      organize: 'organise',
      recognize: 'recognise',
      realize: 'realise',
      don: 'do not',
      percent: 'per cent',
      one: '1',
      two: '2',
      three: '3',
      gray: 'grey',
    }),
  marks: (text) =>
    text.replaceAll(/[,;]/gu, ' –').replaceAll(/\b(he|she|they|it)\b/gu, '[$1]') + '…',
};

function replaced(text: string, words: Readonly<Record<string, string>>): string | null {
  const changed = text.replaceAll(/\b\p{L}+\b/gu, (word) => words[word] ?? word);
  return changed === text ? null : changed;
}

/** Different people who do not quote each other. */
const STOCK: readonly string[] = [
  'Our thoughts and prayers are with the victims and their families at this difficult time',
  'We are cooperating fully with the investigation and cannot comment further',
  'We do not comment on pending litigation as a matter of policy',
  'At the end of the day, the American people will decide',
  'The safety of our customers is our top priority and always has been',
  'I want to make it clear that no one is above the law in this country',
];

interface Variant extends SameLine {
  readonly family: number;
  readonly change: string;
}

function withChanges(gold: readonly GoldQuotation[], random: () => number): Variant[] {
  const lines: Variant[] = [];
  const names = Object.keys(CHANGES);
  for (const [family, { text, speaker, published }] of gold.entries()) {
    const put = (change: string, changed: string) => {
      const id = `${family}-${change}`;
      lines.push({ id, family, change, text: changed, speaker, published });
    };
    put('base', text);
    const change = names[family % names.length]!;
    const changed = CHANGES[change]!(text, random);
    if (changed !== null) put(change, changed);
  }
  for (const [i, text] of STOCK.entries()) {
    for (const speaker of ['Ana Ruiz', 'Odo Fenn', 'Ivo Lant']) {
      const family = -1 - lines.length;
      lines.push({ id: `stock-${i}-${speaker}`, family, change: 'stock', text, speaker });
    }
  }
  return lines;
}

function score(lines: readonly Variant[]): SameFigures {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const counts = new Map<string, { pairs: number; found: number }>();
  for (const { change } of lines) {
    if (change === 'base' || change === 'stock') continue;
    const count = counts.get(change) ?? { pairs: 0, found: 0 };
    counts.set(change, { ...count, pairs: count.pairs + 1 });
  }
  let [given, right] = [0, 0];
  for (const { id, matches } of predictSame(lines)) {
    const line = byId.get(id)!;
    given += matches.length;
    const own = matches.filter((match) => byId.get(match.id)!.family === line.family);
    right += own.length;
    if (own.length > 0 && line.change !== 'base') counts.get(line.change)!.found += 1;
  }
  const all = [...counts.values()];
  const pairs = all.reduce((sum, count) => sum + count.pairs, 0);
  return {
    pairs,
    precision: right / (given || 1),
    recall: all.reduce((sum, count) => sum + count.found, 0) / (pairs || 1),
    byChange: Object.fromEntries([...counts].map(([name, c]) => [name, c.found / c.pairs])),
  };
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), so that every run has the same changes. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
