import type { ExportWords } from '../../lib/exchange/export-words.ts';
import type { CitedStory, QuotationRow } from '../../lib/exchange/quotation-row.ts';

export const STORY: CitedStory = {
  id: 'harbour',
  title: 'Dockers vote to strike',
  byline: ['Lena Marsh', 'Jan van der Berg'],
  siteName: 'The Larkfield Post',
  url: 'https://news.example/dockers',
  published: '2025-03-04',
  savedAt: '2025-03-05T10:00:00Z',
  language: 'en',
};

export const ROW: QuotationRow = {
  id: 'q0',
  story: STORY,
  paragraphs: ['“We have not had it.”'],
  kind: 'direct',
  certainty: 'stated',
  speakers: [{ name: 'Ewa Nowicka', role: 'general secretary', kind: 'person' }],
  source: 'Ewa Nowicka',
  via: null,
  passages: [{ exact: 'We have not had it.', prefix: '“', suffix: '” she', start: 4, end: 23 }],
};

export const WORDS: ExportWords = {
  likely: 'likely',
  unclear: 'speaker unclear',
  untitled: 'Untitled',
  via: (name) => `relayed by ${name}`,
  date: (iso) => (iso === '2025-03-04' ? '4 March 2025' : null),
};
