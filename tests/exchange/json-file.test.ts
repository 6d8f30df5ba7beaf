import { describe, expect, it } from 'vitest';
import { parseJsonFile, storyFile } from '../../lib/exchange/json-file.ts';
import { annotationCollection } from '../../lib/exchange/web-annotation.ts';
import { anyAnnotation, anyArticle, anyCorrection, createChance } from './random.ts';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

describe('the file of one story', () => {
  it.each(SEEDS)('comes back as it was written (%i)', (seed) => {
    const chance = createChance(seed);
    const story = {
      article: anyArticle(chance),
      savedAt: '2026-01-02T03:04:05.678Z',
      corrections: Array.from({ length: chance.below(3) }, () => anyCorrection(chance)),
    };
    expect(parseJsonFile(storyFile(story))).toEqual({
      ok: true,
      value: { stories: [story], annotations: [], faults: [] },
    });
  });
});

describe('web annotations', () => {
  it.each(SEEDS)('come back as they were written (%i)', (seed) => {
    const chance = createChance(seed);
    const annotations = Array.from({ length: 1 + chance.below(4) }, () => anyAnnotation(chance));
    const text = JSON.stringify(annotationCollection(annotations, 'Quotations'));
    expect(parseJsonFile(text)).toEqual({
      ok: true,
      value: { stories: [], annotations, faults: [] },
    });
  });

  it('of another maker are read as far as they go', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'A note.' },
      target: {
        source: 'https://news.example/a',
        selector: { type: 'TextQuoteSelector', exact: 'not had it' },
      },
    };
    expect(parseJsonFile(JSON.stringify(foreign))).toMatchObject({
      value: {
        annotations: [
          {
            id: 'https://notes.example/1',
            source: 'https://news.example/a',
            speakers: [],
            kind: null,
            passages: [{ exact: 'not had it', prefix: '', suffix: '', start: 0 }],
          },
        ],
      },
    });
  });

  it.each([
    ['no target', { id: 'x', type: 'Annotation', target: [] }],
    ['no selector', { id: 'x', type: 'Annotation', target: { source: 'https://a.example' } }],
    [
      'a target in each of two pages',
      {
        id: 'x',
        type: 'Annotation',
        target: ['https://a.example', 'https://b.example'].map((source) => ({
          source,
          selector: { type: 'TextQuoteSelector', exact: 'x' },
        })),
      },
    ],
  ])('%s: a fault, and the others are read', (_name, bad) => {
    const good = anyAnnotation(createChance(3));
    const whole = annotationCollection([good], 'x') as { first: { items: unknown[] } };
    whole.first.items.push(bad);
    expect(parseJsonFile(JSON.stringify(whole))).toEqual({
      ok: true,
      value: { stories: [], annotations: [good], faults: [{ kind: 'bad-annotation' }] },
    });
  });
});

describe('any other JSON file', () => {
  it.each([
    ['no JSON', 'Once', { kind: 'not-json' }],
    ['something else', '{"a":1}', { kind: 'bad-story', field: 'title' }],
    ['a number', '7', { kind: 'bad-story', field: 'not an article' }],
    [
      'a story of a newer version',
      '{"format":"on-record-story","version":9}',
      { kind: 'newer-version' },
    ],
  ])('%s', (_name, text, error) => {
    expect(parseJsonFile(text)).toEqual({ ok: false, error });
  });

  it('a list of articles: the sound ones go in', () => {
    const article = anyArticle(createChance(5));
    const result = parseJsonFile(JSON.stringify([article, { title: 'no text' }]));
    expect(result).toMatchObject({
      ok: true,
      value: { stories: [{ article, savedAt: null }], faults: [{ kind: 'bad-story' }] },
    });
  });
});
