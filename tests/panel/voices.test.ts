import { describe, expect, it } from 'vitest';
import {
  NEUTRAL_STYLE,
  UNCLEAR,
  unheardOf,
  voicesOf,
  voiceStyles,
} from '../../lib/panel/voices.ts';
import { makeRecord, type WrittenStory } from '../../scripts/shots/make-record.ts';
import { CROWD, HARBOUR } from '../../scripts/shots/stories.ts';

const voices = (story: Omit<WrittenStory, 'id' | 'title'>) =>
  voicesOf(makeRecord({ id: 's', title: 'T', ...story }).reading);
const named = (story: Omit<WrittenStory, 'id' | 'title'>) =>
  voices(story).map(({ id, percent }) => `${id} ${percent}`);

describe('voicesOf', () => {
  it('orders by words said, and puts the unclear last', () => {
    expect(voicesOf(HARBOUR.reading).map(({ name, kind }) => `${name || '–'} ${kind}`)).toEqual([
      'Ewa Nowicka person',
      'Tom Reed person',
      'Spokesperson for the port unnamed',
      '– unclear',
    ]);
  });

  it('keeps the unclear last however much they say', () => {
    expect(
      named({
        people: [{ name: 'Ana Ruiz' }],
        paragraphs: ['<q0|One two three four five six> <q1|seven>'],
        quotes: [{ certainty: 'unclear' }, { speakers: [0] }],
      }),
    ).toEqual(['p0 14', `${UNCLEAR} 86`]);
  });

  it('leaves out words without marks that nobody is known for, but not what "she" said', () => {
    expect(
      named({
        people: [],
        paragraphs: [
          '<s0|The vase> <c0|had> <q0|one crack>.',
          '<s1|She> <c1|said> <q1|it rained>.',
        ],
        quotes: [
          { kind: 'indirect', certainty: 'unclear' },
          { kind: 'indirect', certainty: 'unclear' },
        ],
      }),
    ).toEqual([`${UNCLEAR} 100`]);
  });

  it('leaves in words without marks that the reader pointed out', () => {
    expect(
      named({
        people: [],
        paragraphs: ['The bell <q0|rang for the last time>.'],
        quotes: [{ kind: 'indirect', certainty: 'unclear', rule: 'reader' }],
      }),
    ).toEqual([`${UNCLEAR} 100`]);
  });

  it('shares the words of joint speakers out', () => {
    expect(
      named({
        people: [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }],
        paragraphs: ['“<q0|We agree on all of it>,” <s0|Ana Ruiz and Bo Lind> <c0|said>.'],
        quotes: [{ speakers: [0, 1] }],
      }),
    ).toEqual(['p0 50', 'p1 50']);
  });

  it.each([
    // The article does not make another voice, and "the spokesman" is the one met before.
    [['a spokesman for the port', 'A spokesman for the port', 'the spokesman'], 1],
    // Two spokesmen: "the spokesman" is neither for certain.
    [['a spokesman for the port', 'a spokesman for the town', 'the spokesman'], 3],
    // "officials" is no name for one of them.
    [['officials', 'an official'], 2],
  ])('takes %j for %i unnamed voices', (sources, count) => {
    const paragraphs = sources.map(
      (source, i) => `<s${i}|${source}> <c${i}|said> <q${i}|it rained>.`,
    );
    const quotes = sources.map(() => ({ kind: 'indirect' as const }));
    expect(voices({ paragraphs, quotes })).toHaveLength(count);
  });

  it('takes a pronoun that means nobody for unclear', () => {
    expect(named({ paragraphs: ['“<q0|It rained>,” <s0|she> <c0|said>.'], quotes: [{}] })).toEqual([
      `${UNCLEAR} 100`,
    ]);
  });

  it('leaves out what was not said', () => {
    expect(
      named({
        people: [{ name: 'Ana Ruiz' }],
        paragraphs: ['<s0|Ana Ruiz> <c0|did not say> <q0|it would rain>.'],
        quotes: [{ speakers: [0], negated: true }],
      }),
    ).toEqual([]);
  });
});

describe('voiceStyles', () => {
  it('gives six voices a style of their own and all others the neutral one', () => {
    const styles = [...voiceStyles(CROWD.reading).values()];
    expect(styles.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, NEUTRAL_STYLE]);
    expect(new Set(styles.slice(6))).toEqual(new Set([NEUTRAL_STYLE]));
  });

  it('gives unclear speakers the neutral one', () => {
    expect(voiceStyles(HARBOUR.reading).get(UNCLEAR)).toBe(NEUTRAL_STYLE);
  });
});

describe('unheardOf', () => {
  it('lists people before organisations, the most mentioned first', () => {
    expect(
      unheardOf(HARBOUR.reading).map(({ person, times }) => `${person.name} ${times}`),
    ).toEqual(['Priya Obi 3', 'Hal Brandt 1', 'Larkfield Shipping 2', 'Dockers’ Union 2']);
  });

  it('leaves out the author and organisations named once', () => {
    const { reading } = makeRecord({
      id: 's',
      title: 'T',
      byline: ['Nora Lindqvist'],
      people: [{ name: 'Nora Lindqvist' }, { name: 'Larkfield Shipping', kind: 'organisation' }],
      paragraphs: ['Nora Lindqvist went to see Larkfield Shipping.'],
    });
    expect(unheardOf(reading)).toEqual([]);
  });
});
