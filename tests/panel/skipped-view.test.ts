import { describe, expect, it } from 'vitest';
import type { SkippedBlock } from '../../lib/model/article.ts';
import { readView } from '../../lib/panel/skipped-view.ts';
import { makeRecord } from '../../scripts/shots/make-record.ts';
import { english } from './english.ts';

const PROMOTION: SkippedBlock = {
  kind: 'paragraph',
  text: 'Sign up for the Briefing.',
  reason: 'promotion',
  before: 1,
};
const CAPTION: SkippedBlock = { kind: 'caption', text: 'The quay.', reason: 'caption', before: 1 };

const record = (skipped?: readonly SkippedBlock[]) =>
  makeRecord({ id: 's', title: 'T', paragraphs: ['One.', 'Two.'], skipped });

const read = (skipped?: readonly SkippedBlock[]) => readView(record(skipped), false, english);

describe('readView', () => {
  it('counts what may have been a paragraph, and shows all that was left out', () => {
    expect(read([PROMOTION, CAPTION])).toEqual({
      summary: '2 of 3 paragraphs read',
      skipped: [
        { text: 'Sign up for the Briefing.', reason: 'Promotion', add: null },
        { text: 'The quay.', reason: 'Caption', add: null },
      ],
    });
  });

  it('claims no more than it knows', () => {
    expect(read()).toEqual({ summary: '2 paragraphs read', skipped: [] });
    expect(read([CAPTION]).summary).toBe('2 paragraphs read');
  });

  it('cuts long pieces at a word', () => {
    const text = 'word '.repeat(100);
    expect(read([{ ...PROMOTION, text }]).skipped[0]!.text).toMatch(/^(?:word ){30,31}word…$/u);
  });

  it('lets a paragraph be added back where stories can be set right, and a caption never', () => {
    const { skipped } = readView(record([PROMOTION, CAPTION]), true, english);
    expect(skipped.map(({ add }) => add?.exact ?? null)).toEqual([PROMOTION.text, null]);
  });

  it('counts what was added back as read', () => {
    const { article, reading } = record([{ ...PROMOTION, text: 'Two.' }, CAPTION]);
    expect(readView({ article, reading }, true, english)).toEqual({
      summary: '2 paragraphs read',
      skipped: [{ text: 'The quay.', reason: 'Caption', add: null }],
    });
  });
});
