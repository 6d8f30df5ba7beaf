import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import type { LogisticModel } from '../lib/reading/confidence/logistic.ts';
import {
  DIGITS,
  LAST_DIGITS,
  unpackWeights,
  type PackedWeights,
} from '../lib/reading/confidence/unpack-weights.ts';

type Models = Readonly<Record<string, LogisticModel>>;

const MARK = '\0packed-weights:';
const UNPACK = resolve(import.meta.dirname, '../lib/reading/confidence/unpack-weights.ts');

/** Puts the fitted weights (`weights/*.json`) into the bundle packed. What is unpacked there is equal to the last bit. */
export function packedWeightsPlugin(): Plugin {
  return {
    name: 'on-record-packed-weights',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer !== undefined && /\/weights\/[^/]+\.json$/.test(id)
        ? `${MARK}${resolve(dirname(importer), id).replace(/\.json$/, '')}`
        : null,
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const file = `${id.slice(MARK.length)}.json`;
      this.addWatchFile(file);
      const { models } = JSON.parse(readFileSync(file, 'utf8')) as { readonly models: Models };
      return `import { unpackWeights } from ${JSON.stringify(UNPACK)};\nexport default { models: unpackWeights(${JSON.stringify(packWeights(models))}) };\n`;
    },
  };
}

/** Throws where a weight is no whole number of hundredths, or a name holds one of the marks that part them. */
export function packWeights(models: Models): PackedWeights {
  const entries = Object.entries(models);
  const features = sorted(entries.flatMap(([, { weights }]) => Object.keys(weights)));
  const names = entries.flatMap(([, { weights }]) =>
    Object.entries(weights).flatMap(([feature, values]) => [feature, ...Object.keys(values)]),
  );
  if (names.some((name) => /[\t\n]/.test(name))) throw new Error('weights: cannot be packed');
  const lines: string[] = [];
  let owners = '';
  let hundredths = '';
  for (const feature of features) {
    const values = sorted(
      entries.flatMap(([, { weights }]) => Object.keys(weights[feature] ?? {})),
    );
    lines.push(
      [feature, ...values.map((value, i) => shortened(value, values[i - 1] ?? ''))].join('\t'),
    );
    for (const value of values) {
      const numbers = entries.map(([, { weights }]) => weights[feature]?.[value]);
      const bits = numbers.reduce<number>(
        (sum, number, i) => (number === undefined ? sum : sum | (1 << i)),
        0,
      );
      const written = numbers.filter((number) => number !== undefined);
      owners += String.fromCharCode(64 + bits);
      hundredths += written.map((number) => digits(Math.round(number * 100))).join('');
    }
  }
  const packed: PackedWeights = {
    models: entries.map(([name, { bias }]) => [name, bias]),
    names: lines.join('\n'),
    owners,
    hundredths,
  };
  if (!isDeepStrictEqual(unpackWeights(packed), models))
    throw new Error('weights: cannot be packed');
  return packed;
}

/** A whole number as `unpackWeights` reads it. */
function digits(number: number): string {
  const base = DIGITS.length - LAST_DIGITS;
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let written = '';
  while (rest >= LAST_DIGITS) {
    written += DIGITS[LAST_DIGITS + (rest % base)]!;
    rest = Math.floor(rest / base);
  }
  return written + DIGITS[rest]!;
}

/** Most characters that are counted as shared: the number is one letter. */
const MOST_SHARED = 25;

function shortened(value: string, before: string): string {
  let shared = 0;
  while (
    shared < Math.min(value.length, before.length, MOST_SHARED) &&
    value[shared] === before[shared]
  )
    shared += 1;
  return String.fromCharCode(65 + shared) + value.slice(shared);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
