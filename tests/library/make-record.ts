import type { Article } from '../../lib/model/article.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { makeReading } from '../search/make-reading.ts';

/** An article of one paragraph. */
export function makeArticle(title: string, text = `${title}.`): Article {
  return {
    url: `https://news.example/${title}`,
    canonicalUrl: null,
    title,
    byline: ['Staff'],
    siteName: 'The Larkfield Post',
    published: '2025-03-04',
    language: 'en',
    standfirst: null,
    blocks: [{ kind: 'paragraph', text }],
    paywalled: false,
  };
}

/** A story as kept, with nothing in its index entry but its title. */
export function makeRecord(id: string, changes: Partial<StoryRecord> = {}): StoryRecord {
  const article = makeArticle(id);
  return {
    id,
    article,
    reading: makeReading({ id, title: id, text: `${id}.` }),
    terms: { terms: [[id, 1]], title: [id], entities: [], quotations: [] },
    savedAt: '2025-03-05T10:00:00Z',
    bundled: false,
    ...changes,
  };
}
