import { describe, expect, test } from 'vitest';
import { quotationText, quotedWords } from '../../lib/search/quotation-text.ts';
import { makeReading } from './make-reading.ts';

describe('as a reader sees it | what stands in marks', () => {
  test.each([
    [
      'direct',
      '“Nobody asked us,” she said.',
      'Nobody asked us,',
      '“Nobody asked us”',
      'Nobody asked us',
    ],
    ['mixed', 'She spoke of “a bad day”.', 'of “a bad day', 'of “a bad day”', 'a bad day'],
    [
      'mixed',
      'It was “a bad day” for the port, she said.',
      'It was “a bad day” for the port',
      'It was “a bad day” for the port',
      'a bad day',
    ],
    [
      'mixed',
      'She said that "nobody asked" and "nobody came".',
      'that "nobody asked" and "nobody came',
      'that "nobody asked" and "nobody came"',
      'nobody asked … nobody came',
    ],
    ['mixed', '“Bad” weather, she said, was coming.', 'Bad” weather', '“Bad” weather', 'Bad'],
    [
      'mixed',
      'It was ‘the dockers’ day’, she said.',
      'It was ‘the dockers’ day',
      'It was ‘the dockers’ day’',
      'the dockers',
    ],
  ] as const)('%s: %s', (kind, text, content, seen, quoted) => {
    const reading = makeReading({ text, quotes: [{ text: content, kind }] });
    const [attribution] = reading.attributions;
    expect(quotationText(reading, attribution!)).toBe(seen);
    expect(quotedWords(reading, attribution!)).toBe(quoted);
  });
});
