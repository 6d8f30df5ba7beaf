import { describe, expect, it } from 'vitest';
import { analyseStory } from '../../../lib/reading/analyse-story.ts';
import { chooseSource } from '../../../lib/reading/confidence/choose-source.ts';
import type { LogisticModel } from '../../../lib/reading/confidence/logistic.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';

const TEXT = 'Ana Ruiz told Jo Holt that the wall was “lost”.';

function chosen(weights: LogisticModel['weights'], bias = 0) {
  const { found } = analyseStory(storyOfText(TEXT, { title: '' }));
  const [first] = found;
  const { found: answer, right } = chooseSource({ bias, weights }, first!, first!.choices!, []);
  const { source, rule } = answer.proposal;
  return { source: TEXT.slice(source!.start, source!.end), rule, right };
}

describe('chooseSource', () => {
  it('shares the probability among the choices and none of them', () => {
    expect(chosen({})).toEqual({
      source: 'Ana Ruiz',
      rule: 'source-verb-quotation',
      right: 1 / 4,
    });
  });

  it('takes the first of equals, however unlikely all of them are', () => {
    expect(chosen({}, -20).source).toBe('Ana Ruiz');
    expect(chosen({}, -20).right).toBeCloseTo(0, 6);
  });

  it('names another than the rule did where that one weighs more, and says so', () => {
    const other = chosen({ side: { 'before&letter&n': 0 }, verb: { 'before&none': 4 } });
    expect(other).toMatchObject({ source: 'Jo Holt', rule: 'chosen' });
    expect(other.right).toBeGreaterThan(0.9);
  });

  it('stays a number for any weights', () => {
    expect(chosen({}, 5_000).right).toBeCloseTo(1 / 3, 6);
  });
});
