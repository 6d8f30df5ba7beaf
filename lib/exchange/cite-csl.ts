import { authorName } from './author-name.ts';
import { dateParts } from './date-parts.ts';
import { linkOf } from './export-words.ts';
import type { CitedStory } from './quotation-row.ts';

/** Stories as items of CSL-JSON 1.0.2 (the citation style language), for Zotero and its like. */
export function citeCsl(stories: readonly CitedStory[]): readonly object[] {
  return stories.map((story) => {
    const { id, title, byline, siteName, published, savedAt, language } = story;
    const url = linkOf(story);
    const issued = published === null ? null : dateParts(published);
    const accessed = dateParts(savedAt);
    return {
      id,
      type: 'article-newspaper',
      title,
      ...(byline.length === 0 ? {} : { author: byline.map(cslName) }),
      ...(siteName === null ? {} : { 'container-title': siteName }),
      ...(issued === null ? {} : { issued: { 'date-parts': [issued] } }),
      ...(url === null ? {} : { URL: url }),
      ...(url === null || accessed === null ? {} : { accessed: { 'date-parts': [accessed] } }),
      ...(language === null ? {} : { language }),
    };
  });
}

function cslName(name: string): object {
  const { family, given } = authorName(name);
  return given === '' ? { literal: family } : { family, given };
}
