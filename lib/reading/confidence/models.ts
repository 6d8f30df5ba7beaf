import weights from '../weights/attribution.json' with { type: 'json' };
import type { LogisticModel } from './logistic.ts';

/** The fitted models that decide on what the rules propose. Made by `npm run train`; the file says from what. */
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

const { contentEnd, ...deciding } = weights.models as unknown as Models & {
  readonly contentEnd: LogisticModel;
};

export const MODELS: Models = deciding;

/** Do the words of a statement end here, if they have not ended before? Fitted before the others, which learn from its ends. */
export const CONTENT_END: LogisticModel = contentEnd;
