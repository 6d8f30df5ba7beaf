import { describe, expect, it } from 'vitest';
import { ruleWords } from '../../lib/panel/rule-words.ts';
import { english } from './english.ts';

describe('ruleWords', () => {
  it.each([
    ['quotation-verb-source', 'The sentence says so:', null],
    ['clause-source-verb', 'The sentence says so:', null],
    ['source-verb-quotation', 'The sentence says so:', null],
    ['clause-participle', 'The sentence says so:', null],
    ['relative', 'The sentence says so:', null],
    ['according-to', 'The sentence gives its source:', null],
    ['lead-in', 'The words before lead in to it:', 'the words before lead in to it'],
    ['name-colon', 'A name stands beside it like a label:', 'the name beside it'],
    ['post', 'A name stands beside it like a label:', 'the name beside it'],
    ['transcript', 'A name stands beside it like a label:', 'the name beside it'],
    [
      'sentence-before-cue',
      'The sentence before is about the speaker:',
      'the sentence before is about them',
    ],
    [
      'floating',
      'No speaker stands beside it. The last to speak before it:',
      'the last to speak before it',
    ],
    [
      'floating-subject',
      'No speaker stands beside it. The paragraph before is about:',
      'the paragraph before is about them',
    ],
    ['governed', 'The sentence it stands in is about the speaker:', 'its sentence is about them'],
    // A rule that nobody has worded yet.
    ['moonlight', 'The words around it point to the speaker:', 'from the words around it'],
  ])('%s', (rule, why, short) => {
    const words = ruleWords({ rule });
    expect(english(words.why)).toBe(why);
    expect(words.short === null ? null : english(words.short)).toBe(short);
  });
});
