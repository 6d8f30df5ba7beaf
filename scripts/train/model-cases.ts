import type { Models } from '../../lib/reading/confidence/models.ts';
import { fitChoice } from './fit-choice.ts';
import { fitLogistic, type Case } from './fit-logistic.ts';
import type { FitOptions } from './learner.ts';
import type { Example } from './label-proposals.ts';

type ModelName = Exclude<keyof Models, 'choice'>;

interface Recipe {
  readonly options: FitOptions;
  /** The proposals that this model learns from, with what it is to say of them. */
  readonly cases: (examples: readonly Example[]) => Case[];
}

// L1 strengths were chosen by 5-fold cross-validation over articles of train, by log loss.
const FIT: Readonly<Record<ModelName, Recipe>> = {
  speech: {
    options: { l1: 400, rounds: 8, minCount: 10 },
    cases: (examples) =>
      examples.filter((e) => e.quoted).map((e) => caseOf(e, e.features.speech, e.said)),
  },
  statement: {
    options: { l1: 600, rounds: 8, minCount: 10 },
    cases: (examples) =>
      examples.filter((e) => !e.quoted).map((e) => caseOf(e, e.features.speech, e.said)),
  },
  plainSource: {
    options: { l1: 600, rounds: 8, minCount: 10 },
    cases: (examples) =>
      examples.flatMap((e) =>
        !e.quoted && e.sourceRight !== null
          ? [caseOf(e, e.features.attribution, e.sourceRight)]
          : [],
      ),
  },
};

const CHOICE: FitOptions = { l1: 300, rounds: 8, minCount: 10 };

function caseOf({ article }: Example, features: readonly string[], label: boolean): Case {
  return { article, features, label };
}

/** Fits every model on the examples given. */
export function fitModels(examples: readonly Example[]): Models {
  const fit = (name: ModelName) => fitLogistic(FIT[name].cases(examples), FIT[name].options);
  return {
    speech: fit('speech'),
    statement: fit('statement'),
    choice: fitChoice(
      examples.filter((e) => e.choices.length > 0),
      CHOICE,
    ),
    plainSource: fit('plainSource'),
  };
}
