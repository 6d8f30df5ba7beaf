import { describe, expect, it } from 'vitest';
import { correctionOf } from '../../lib/exchange/apply-annotations.ts';
import { citedStory, codePoints, quotationRows } from '../../lib/exchange/quotation-row.ts';
import { annotationOf, type QuotationAnnotation } from '../../lib/exchange/web-annotation.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { quoteParagraphs } from '../../lib/panel/quote-paragraphs.ts';
import { readStory } from '../../lib/reading/read-story.ts';
import { anyArticle, createChance } from './random.ts';

const AT = '2026-01-02T03:04:05Z';
const TEXT = [
  'The 😀 harbour of Larkfield was shut on Thursday.',
  '“We were promised a say before anything was sold,” Ewa Nowicka, the general secretary of the union, said. “We have not had it.”',
  '“We have not had it,” said Tom Reed, the deputy leader of the council.',
];

function makeRecord(paragraphs = TEXT): StoryRecord {
  const article = {
    ...anyArticle(createChance(1)),
    url: 'https://news.example/dockers',
    canonicalUrl: null,
    title: 'Dockers vote',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  };
  const reading = readStory(article);
  const terms = { terms: [], title: [], entities: [], quotations: [] };
  return { id: reading.story.id, article, reading, terms, savedAt: AT, bundled: false };
}

const RECORD = makeRecord();
const ROWS = quotationRows(RECORD, quoteParagraphs);
const ANNOTATIONS = ROWS.map(annotationOf);

const said = (name: string, exact: string, changes: object = {}): QuotationAnnotation => ({
  id: 'https://notes.example/1',
  source: 'https://news.example/dockers',
  speakers: name === '' ? [] : [{ name, role: null, kind: 'person' }],
  kind: null,
  certainty: null,
  passages: [{ exact, prefix: '', suffix: '', start: 0, end: 0, ...changes }],
});

describe('the quotations of a story', () => {
  it('carry speaker, role and places counted in code points', () => {
    expect(ROWS.map(({ speakers }) => speakers[0]?.name)).toEqual(['Ewa Nowicka', 'Tom Reed']);
    expect(ROWS[0]!.speakers[0]!.role).toBe('general secretary of the union');
    const characters = [...RECORD.reading.story.text];
    for (const { exact, start, end } of ROWS.flatMap(({ passages }) => passages)) {
      expect(characters.slice(start, end).join('')).toBe(exact);
    }
  });

  it('cite the address that the page names as its own', () => {
    const article = { ...RECORD.article, canonicalUrl: 'https://news.example/own' };
    expect(citedStory({ ...RECORD, article }).url).toBe('https://news.example/own');
  });

  it('a broken pair counts for each of its halves', () => {
    expect(codePoints('a😀\uD83Db\uDE00')).toBe(5);
  });
});

describe('annotations of a story', () => {
  it('set nothing right where they say what the reading says', () => {
    for (const annotation of ANNOTATIONS) {
      expect(correctionOf(annotation, RECORD.reading, AT)).toEqual({ ok: true, value: null });
    }
  });

  it('of another speaker are corrections', () => {
    const annotation = { ...ANNOTATIONS[0]!, speakers: said('Ana Ruiz', '').speakers };
    expect(correctionOf(annotation, RECORD.reading, AT)).toMatchObject({
      ok: true,
      value: {
        id: `annotation:${annotation.id}`,
        storyId: RECORD.id,
        madeAt: AT,
        correction: { kind: 'speaker', name: 'Ana Ruiz', quote: { block: 1, start: 1 } },
      },
    });
  });

  it.each<readonly [string, QuotationAnnotation, number | null]>([
    ['words that stand twice, and nothing else', said('Ana Ruiz', 'We have not had it'), null],
    [
      'the same with what comes after',
      said('Ana Ruiz', 'We have not had it', { suffix: ',” said' }),
      2,
    ],
    [
      'the same with a position',
      said('Ana Ruiz', 'We have not had it', { start: ROWS[0]!.passages[1]!.start }),
      1,
    ],
    ['words that are not there', said('Ana Ruiz', 'We have had it'), null],
    ['words that no quotation covers', said('Ana Ruiz', 'was shut on Thursday'), 0],
    ['nobody', said('', 'promised a say'), 1],
  ])('%s', (_name, annotation, block) => {
    const result = correctionOf(annotation, RECORD.reading, AT);
    expect(result).toMatchObject(
      block === null
        ? { ok: false, error: { kind: 'not-in-story' } }
        : { value: { correction: { quote: { block } } } },
    );
  });
});
