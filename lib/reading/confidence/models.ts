import weights from '../weights/attribution.json' with { type: 'json' };
import type { LogisticModel } from './logistic.ts';

/** The fitted models of the reading. Made by `npm run train`; the file says from what. */
export interface Models {
  /** Is a quotation in the proposal attributed speech, or a title, a term, a scare quote? */
  readonly speech: LogisticModel;
  /** Is a proposal without quotation marks a statement, with about these words? */
  readonly statement: LogisticModel;
  /** Which of the nouns near a quotation names its source? Scores for `chooseSource`. */
  readonly choice: LogisticModel;
  /** Is the source of a proposal without quotation marks the right one? */
  readonly plainSource: LogisticModel;
}

export const MODELS: Models = weights.models as unknown as Models;
