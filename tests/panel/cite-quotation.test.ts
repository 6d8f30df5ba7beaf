import { describe, expect, it } from 'vitest';
import { citeQuotation, quotationAddress } from '../../lib/panel/cite-quotation.ts';
import { makeRecord, type WrittenStory } from '../../scripts/shots/make-record.ts';
import { english } from './english.ts';

const cite = (format: Parameters<typeof citeQuotation>[2], change: Partial<WrittenStory> = {}) => {
  const record = makeRecord({
    id: 's',
    title: 'Ships & <sails> *today*',
    siteName: 'The Post',
    published: '2026-03-14',
    people: [{ name: 'Ana Ruiz', role: 'mayor' }],
    paragraphs: ['“<q0|Rain_or_shine>,” <s0|Ana Ruiz> <c0|said>.'],
    quotes: [{ speakers: [0] }],
    ...change,
  });
  const attribution = record.reading.attributions[0]!;
  const address = quotationAddress(record, attribution);
  return citeQuotation(record, attribution, format, address, english);
};
const LINK = 'https://news.example/s#:~:text=Rain_or_shine';

describe('citeQuotation', () => {
  it.each([
    [
      'text',
      `“Rain_or_shine” – Ana Ruiz, mayor. “Ships & <sails> *today*”, The Post, Mar 14, 2026, ${LINK}`,
    ],
    [
      'markdown',
      `> “Rain\\_or\\_shine”\n>\n> – Ana Ruiz, mayor. [Ships & \\<sails\\> \\*today\\*](<${LINK}>), The Post, Mar 14, 2026`,
    ],
    [
      'html',
      `<blockquote><p>“Rain_or_shine”</p><p>– Ana Ruiz, mayor. <cite><a href="${LINK}">Ships &amp; &lt;sails&gt; *today*</a></cite>, The Post, Mar 14, 2026</p></blockquote>`,
    ],
    ['link', LINK],
  ] as const)('%s', (format, expected) => {
    expect(cite(format)).toBe(expected);
  });

  it('says when the speaker is only likely, or unclear', () => {
    expect(cite('text', { quotes: [{ speakers: [0], certainty: 'likely' }] })).toContain(
      '– Ana Ruiz, mayor (likely).',
    );
    expect(cite('text', { quotes: [{ certainty: 'unclear' }] })).toContain('– speaker unclear.');
  });

  it('gives no address for a bundled story', () => {
    expect(cite('text', { bundled: true })).toMatch(/Mar 14, 2026$/u);
  });
});
