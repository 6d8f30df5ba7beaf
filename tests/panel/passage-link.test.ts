import { describe, expect, it } from 'vitest';
import { passageLink } from '../../lib/panel/passage-link.ts';
import { makeRecord } from '../../scripts/shots/make-record.ts';

const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

const link = (...paragraphs: readonly string[]) => {
  const record = makeRecord({ id: 's', title: 'T', paragraphs, quotes: [{}] });
  return passageLink(record, record.reading.attributions[0]!);
};
const PAGE = 'https://news.example/s#:~:text=';

describe('passageLink', () => {
  it.each([
    ['“<q0|It is late,>” she said.', `${PAGE}It%20is%20late`],
    ['“<q0|A ten-day wait, say & more>.”', `${PAGE}A%20ten%2Dday%20wait%2C%20say%20%26%20more`],
    [
      `“<q0|${LONG}>.”`,
      `${PAGE}word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
    ],
  ])('%s', (paragraph, expected) => {
    expect(link(paragraph)).toBe(expected);
  });

  it('adds what stands before where the same words stand twice', () => {
    expect(link('It is late, he said at noon.', 'At midnight she said: “<q0|It is late>.”')).toBe(
      `${PAGE}${encodeURIComponent('said: “')}-,It%20is%20late`,
    );
  });

  it('gives up where nothing tells two places apart', () => {
    expect(link('She said: “It is late.”', 'She said: “<q0|It is late>.”')).toBeNull();
  });

  it('has none for a story without a page', () => {
    const record = makeRecord({
      id: 's',
      title: 'T',
      paragraphs: ['“<q0|It is late>.”'],
      quotes: [{}],
    });
    const article = { ...record.article, url: '' };
    expect(passageLink({ ...record, article }, record.reading.attributions[0]!)).toBeNull();
  });
});
