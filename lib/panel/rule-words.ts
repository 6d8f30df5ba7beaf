import type { Attribution } from '../model/attribution.ts';
import type { MessageKey } from './translate.ts';

/** The plain words for a rule: a sentence that leads to the evidence, and a short reason for "likely – …". */
export interface RuleWords {
  readonly why: MessageKey;
  readonly short: MessageKey | null;
}

const BESIDE: RuleWords = { why: 'whyBeside', short: null };
const CONTEXT: RuleWords = { why: 'whyContext', short: 'shortContext' };

/** Rules by what their names have in common, the first that fits; every other is "the words around it". */
const WORDS: readonly (readonly [name: RegExp, words: RuleWords])[] = [
  [/correct/u, { why: 'whyCorrected', short: null }],
  [/pronoun|nominal|coref/u, { why: 'whyPronoun', short: 'shortPronoun' }],
  [/according|preposition/u, { why: 'whyAccording', short: null }],
  [/colon|label|transcript/u, { why: 'whyColon', short: null }],
  [/continu|same-paragraph|split|joined/u, { why: 'whyContinued', short: 'shortContinued' }],
  [/turn|alternat|convers|dialog/u, { why: 'whyTurns', short: 'shortTurns' }],
  [/last|previous|floating/u, { why: 'whyLast', short: 'shortLast' }],
  [/next|follow/u, { why: 'whyNext', short: 'shortNext' }],
  [/nearest|closest/u, { why: 'whyNearest', short: 'shortNearest' }],
  [/subject|topic/u, { why: 'whySubject', short: 'shortSubject' }],
  [/verb|cue|source|subject/u, BESIDE],
];

/** Words for the rule that decided. A rule unknown here gets a general sentence, never its own name. */
export function ruleWords({ rule }: Pick<Attribution, 'rule'>): RuleWords {
  return WORDS.find(([name]) => name.test(rule))?.[1] ?? CONTEXT;
}
