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
  [/^other-story$/u, { why: 'whyOtherStory', short: 'shortOtherStory' }],
  [/according/u, { why: 'whyAccording', short: null }],
  [/lead-in/u, { why: 'whyLeadIn', short: 'shortLeadIn' }],
  [
    /^(?:name-colon|dash-name|name-line|transcript|post)$/u,
    { why: 'whyLabel', short: 'shortLabel' },
  ],
  [/^sentence-before/u, { why: 'whyBefore', short: 'shortBefore' }],
  [/^floating-subject$/u, { why: 'whySubject', short: 'shortSubject' }],
  [/floating|last-speaker/u, { why: 'whyLast', short: 'shortLast' }],
  [/continued/u, { why: 'whyContinued', short: 'shortContinued' }],
  [/governed/u, { why: 'whyGoverned', short: 'shortGoverned' }],
  [/verb|source|agent|participle|passive|relative|shared|relayed/u, BESIDE],
];

/** Words for the rule that decided. A rule unknown here gets a general sentence, never its own name. */
export function ruleWords({ rule }: Pick<Attribution, 'rule'>): RuleWords {
  return WORDS.find(([name]) => name.test(rule))?.[1] ?? CONTEXT;
}
