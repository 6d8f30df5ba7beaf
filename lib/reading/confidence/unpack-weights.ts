import type { LogisticModel } from './logistic.ts';

/** Fitted models in the form that takes least room in the package: what they have in common stands there once. */
export interface PackedWeights {
  /** Name and bias of each model. */
  readonly models: readonly (readonly [name: string, bias: number])[];
  /**
   * A line for each feature: its name and all its values in order, parted by tabs; of each value the number of characters that it
   * shares with the one before, as a letter from `A` on, and the rest.
   */
  readonly names: string;
  /** A letter for each value in that order: the models that have a weight for it (one bit each, from `@` on). */
  readonly owners: string;
  /** The weights of each value in that order in hundredths, each by its digits (`DIGITS`). */
  readonly hundredths: string;
}

/**
 * Digits of a whole number, twice its size and one less where it is below zero, least digit first: the first 64 end a number, the
 * last 24 say that more follow. Most weights are one character long.
 */
export const DIGITS =
  "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|";

/** How many of the digits end a number. */
export const LAST_DIGITS = 64;

/** The models by their names, as `npm run train` wrote them. */
export function unpackWeights(packed: PackedWeights): Record<string, LogisticModel> {
  const weights = packed.models.map((): Record<string, Record<string, number>> => ({}));
  const { owners, hundredths } = packed;
  let at = 0;
  let owner = 0;
  const nextNumber = (): number => {
    let number = 0;
    let scale = 1;
    for (;;) {
      const digit = DIGITS.indexOf(hundredths.charAt(at++));
      if (digit < LAST_DIGITS) {
        number += digit * scale;
        return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
      }
      number += (digit - LAST_DIGITS) * scale;
      scale *= DIGITS.length - LAST_DIGITS;
    }
  };
  for (const line of packed.names === '' ? [] : packed.names.split('\n')) {
    const [feature = '', ...values] = line.split('\t');
    let value = '';
    for (const packedValue of values) {
      value = value.slice(0, packedValue.charCodeAt(0) - FIRST_COUNT) + packedValue.slice(1);
      const models = owners.charCodeAt(owner++) - FIRST_MODELS;
      for (const [i, ofModel] of weights.entries()) {
        if (((models >> i) & 1) === 1) (ofModel[feature] ??= {})[value] = nextNumber() / 100;
      }
    }
  }
  return Object.fromEntries(
    packed.models.map(([name, bias], i) => [name, { bias, weights: weights[i]! }]),
  );
}

const FIRST_COUNT = 65;
const FIRST_MODELS = 64;
