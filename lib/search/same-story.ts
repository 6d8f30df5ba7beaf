import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { daysBetween } from './days-between.ts';
import { resemblance, textShingles } from './text-sketch.ts';

/** A story with the article it was made of. */
export interface DatedText {
  readonly story: Pick<Story, 'text'>;
  readonly article: Pick<Article, 'published'>;
}

/** Share of the shorter text that must stand in the other: above what a site's reports of one kind have in common. */
const SAME_STORY = 0.8;

/** Days between two addresses of one story at most. */
const MAX_DAYS = 2;

/**
 * True where two texts of one site are versions of one story, which moved to another address: nearly the same words
 * at nearly the same time. The caller knows that the site is the same.
 */
export function isSameStory(one: DatedText, other: DatedText): boolean {
  if ((daysBetween(one.article.published, other.article.published) ?? 0) > MAX_DAYS) return false;
  return resemblance(textShingles(one.story.text), textShingles(other.story.text)) >= SAME_STORY;
}
