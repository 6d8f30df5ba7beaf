import type { PersonId } from '../../model/people.ts';
import type { Choices, ResolvedChoice, ResolvedProposal } from '../analyse-story.ts';
import { choiceFeatures } from './choice-features.ts';
import { score, type LogisticModel } from './logistic.ts';

/** The name of the rule where another source than the rule's was chosen. */
const CHOSEN = 'chosen';

/** A proposal with the source that is most probably right, and how probable that is. */
export interface ChosenSource {
  readonly found: ResolvedProposal;
  /** 0 to 1; 0 where nothing near can be the source. */
  readonly right: number;
}

/**
 * Chooses among everything near a quotation that may name its source. `ruleFeatures` are those of the proposal with the rule's
 * own source. The choices share one probability with "none of them" (a multinomial logit); those that stand for the same
 * person stand for each other.
 */
export function chooseSource(
  model: LogisticModel,
  found: ResolvedProposal,
  choices: Choices,
  ruleFeatures: readonly string[],
): ChosenSource {
  const { all } = choices;
  const odds = featuresOfChoices(found, choices, ruleFeatures).map((features) =>
    Math.exp(Math.min(MAX_SCORE, score(model, features))),
  );
  const total = odds.reduce((sum, one) => sum + one, 1);
  const best = odds.reduce((most, one, i) => (one > odds[most]! ? i : most), 0);
  const chosen = all[best];
  if (chosen === undefined) return { found, right: 0 };
  const person = personOf(chosen);
  const right = odds.reduce(
    (sum, one, i) =>
      i === best || (person !== null && personOf(all[i]!) === person) ? sum + one : sum,
    0,
  );
  return { found: withSource(found, chosen), right: right / total };
}

/** Beyond this a score says no more, and its power of e would be no number. */
const MAX_SCORE = 30;

/** The features of each choice, in order: for the model and for its training. */
export function featuresOfChoices(
  { proposal, resolution }: ResolvedProposal,
  { all, place, lastPerson }: Choices,
  rule: readonly string[],
): string[][] {
  const byRule = resolution?.persons[0] ?? null;
  return all.map((one) => {
    const person = personOf(one);
    return choiceFeatures(one.choice, {
      proposal,
      place,
      resolution: one.resolution,
      asRule: person !== null && person === byRule,
      asLast: person !== null && person === lastPerson,
      choices: all.length,
      rule,
    });
  });
}

const personOf = ({ resolution }: ResolvedChoice): PersonId | null => resolution.persons[0] ?? null;

function withSource(
  found: ResolvedProposal,
  { choice, resolution }: ResolvedChoice,
): ResolvedProposal {
  if (choice.ways.has('rule')) return found;
  const { proposal } = found;
  return {
    ...found,
    resolution,
    proposal: { ...proposal, source: choice.source, cue: choice.cue?.cue ?? null, rule: CHOSEN },
  };
}
