import { describe, expect, it } from 'vitest';
import { analyseStory } from '../../../lib/reading/analyse-story.ts';
import type { Models } from '../../../lib/reading/confidence/models.ts';
import { MODELS } from '../../../lib/reading/confidence/models.ts';
import { probability } from '../../../lib/reading/confidence/logistic.ts';
import { decide, statementsOf } from '../../../lib/reading/decide.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import weights from '../../../lib/reading/weights/attribution.json' with { type: 'json' };

/** Models that answer always the same. */
function fixed(speech: number, source: number): Models {
  const model = (p: number) => ({ bias: Math.log(p / (1 - p)), weights: {} });
  return {
    speech: model(speech),
    statement: model(speech),
    choice: model(source),
    plainSource: model(source),
  };
}

const analysis = analyseStory(
  storyOfText('Ana Ruiz came. “It leaks,” Ana Ruiz said. Ruiz called it “late”.', { title: '' }),
);
const decided = (models: Models) => decide(analysis.tagged, statementsOf(analysis, models));
const classes = (models: Models) =>
  decided(models).map((a) => [a.certainty, a.speaker !== null, a.source !== null]);

describe('decide', () => {
  it.each([
    [0.99, 'stated', true],
    [0.8, 'likely', true],
    [0.3, 'unclear', false],
  ])('at %f says %s and names somebody: %s', (source, certainty, named) => {
    expect(classes(fixed(0.99, source))[0]).toEqual([certainty, named, named]);
  });

  it('keeps the candidate that it does not name', () => {
    const [first] = decided(fixed(0.99, 0.3));
    expect(first?.candidates.map((candidate) => candidate.person)).toContain(
      analysis.people.persons[0]?.id,
    );
  });

  it('drops what is no speech, but never what begins a sentence and has a reporting verb beside it', () => {
    const kept = decided(fixed(0.01, 0.9));
    expect(kept.map((a) => a.rule)).toEqual(['quotation-source-verb']);
  });

  it('numbers statements in text order', () => {
    expect(decided(fixed(0.99, 0.9)).map((a) => a.quote.id)).toEqual(['q0', 'q1']);
  });
});

describe('probability', () => {
  it.each([
    [[], 0.5],
    [['form=said'], 1 / (1 + Math.exp(-2))],
    [['form=said', 'form=unknown', 'other=said'], 1 / (1 + Math.exp(-2))],
  ])('of %j is %f', (features, expected) => {
    expect(probability({ bias: 0, weights: { form: { said: 2 } } }, features)).toBeCloseTo(
      expected,
      10,
    );
  });
});

describe('the weights', () => {
  const keys = Object.values(weights.models).flatMap((model) =>
    Object.values(model.weights).flatMap((values) => Object.keys(values as object)),
  );

  it('hold no capitalised word', () => {
    const tags =
      /Pronoun|ProperNoun|Determiner|Preposition|Conjunction|Modal|Copula|Gerund|PastTense|Verb|Adjective|Adverb|Value|Noun/g;
    expect(keys.filter((key) => /\p{Lu}/u.test(key.replace(tags, '')))).toEqual([]);
  });

  it('stay under 120 kB', () => {
    expect(JSON.stringify(weights).length).toBeLessThan(120_000);
  });

  it('are read by every model', () => {
    expect(Object.keys(MODELS).sort()).toEqual(['choice', 'plainSource', 'speech', 'statement']);
  });
});
