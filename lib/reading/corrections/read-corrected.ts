import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/corrections.ts';
import type { Reading } from '../../model/reading.ts';
import { readStory } from '../read-story.ts';
import { applyCorrections } from './apply-corrections.ts';
import { restoreParagraphs } from './restore-paragraphs.ts';

/** Reads an article as the reader set it right: paragraphs added back first, the rest after. */
export function readCorrected(article: Article, corrections: readonly Correction[]): Reading {
  return applyCorrections(readStory(restoreParagraphs(article, corrections)), corrections);
}
