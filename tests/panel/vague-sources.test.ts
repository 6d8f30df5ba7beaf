import { describe, expect, it } from 'vitest';
import { vagueAttributions } from '../../lib/panel/vague-sources.ts';
import { makeRecord, type WrittenQuote } from '../../scripts/shots/make-record.ts';

const isVague = (sentence: string, quote: WrittenQuote = { kind: 'indirect' }) =>
  vagueAttributions(
    makeRecord({
      id: 's',
      title: 'T',
      people: [{ name: 'Ana Ruiz' }],
      paragraphs: [sentence],
      quotes: [quote],
    }).reading,
  ).length === 1;

describe('vagueAttributions', () => {
  it.each([
    '<s0|Officials> <c0|said> <q0|it would rain>.',
    '<s0|A senior source> <c0|said> <q0|it would rain>.',
    '<s0|People familiar with the matter> <c0|said> <q0|it would rain>.',
    '<s0|Several former officials> <c0|said> <q0|it would rain>.',
    '<s0|Critics> <c0|say> <q0|it will rain>.',
    '<s0|some> <c0|say> <q0|it will rain>.',
    '<s0|It> <c0|is understood> <q0|that it will rain>.',
    'The bridge <c0|is said> <q0|to be shut>.',
  ])('takes %s', (sentence) => {
    expect(isVague(sentence)).toBe(true);
  });

  it.each([
    '<s0|A spokesperson for the port> <c0|said> <q0|it would rain>.',
    '<s0|The port authority> <c0|said> <q0|it would rain>.',
    '<s0|The government> <c0|said> <q0|it would rain>.',
    '<s0|Her sister> <c0|said> <q0|it would rain>.',
    '“<q0|It will rain.>”', // nobody says that somebody said it
  ])('leaves %s', (sentence) => {
    expect(isVague(sentence)).toBe(false);
  });

  it('leaves a source that turns out to be somebody, and what was not said', () => {
    const sentence = '<s0|One official> <c0|said> <q0|it would rain>. Ana Ruiz smiled.';
    expect(isVague(sentence, { speakers: [0] })).toBe(false);
    expect(isVague(sentence, { negated: true })).toBe(false);
  });
});
