import type { Article } from '../../../lib/model/article.ts';
import type { StoryRecord } from '../../../lib/model/story-record.ts';
import { makeReading, type StoryNote } from '../make-reading.ts';

interface RecordNote extends StoryNote {
  readonly published?: string | null;
  readonly savedAt?: string;
  readonly siteName?: string;
  readonly url?: string;
  readonly bundled?: boolean;
}

/** A kept story made by hand, with nothing for the index of related stories. */
export function makeStory(note: RecordNote): StoryRecord {
  const reading = makeReading(note);
  const { id, title, text } = reading.story;
  const article: Article = {
    url: note.url ?? `https://news.example/${id}`,
    canonicalUrl: null,
    title,
    byline: [],
    siteName: note.siteName ?? 'The Larkfield Post',
    published: note.published ?? null,
    language: 'en',
    standfirst: null,
    blocks: [{ kind: 'paragraph', text }],
    paywalled: false,
  };
  return {
    id,
    article,
    reading,
    terms: { terms: [], title: [], entities: [], quotations: [] },
    savedAt: note.savedAt ?? '2025-03-05T10:00:00Z',
    bundled: note.bundled ?? false,
  };
}
