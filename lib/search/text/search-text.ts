import type { CorrectedWord, SearchField } from '../../model/search.ts';
import type { StoryId } from '../../model/story.ts';
import { topScores } from '../top-scores.ts';
import { IN_NAMES, IN_QUOTATIONS, IN_TITLE } from './index-story.ts';
import { matchSegment } from './match-segment.ts';
import type { TextQuery } from './parse-query.ts';
import { planSearch, type SearchPlan } from './search-plan.ts';
import { idOf } from './text-segment.ts';
import type { TextIndex } from './text-index.ts';

/** A story that was found. */
export interface TextHit {
  readonly id: StoryId;
  /** Above 0; comparable within one search only. */
  readonly score: number;
  readonly fields: readonly SearchField[];
}

export interface TextResults {
  /** Best first, without those before `from`. Filters alone give the newest first. */
  readonly hits: readonly TextHit[];
  /** How many stories were found altogether. */
  readonly total: number;
  /** False where no story holds all the words: those found hold some. */
  readonly all: boolean;
  /** Words of the query that stand in no story, not even alike. */
  readonly missing: readonly string[];
  readonly corrected: readonly CorrectedWord[];
}

export interface SearchOptions {
  /** Whether bundled stories count (`Settings.bundledStories`). */
  readonly bundled: boolean;
  /** How many hits are passed over, and how many come back. */
  readonly from: number;
  readonly most: number;
}

const NOTHING: TextResults = { hits: [], total: 0, all: true, missing: [], corrected: [] };

/** Finds stories. A query without any part that counts finds nothing. */
export function searchText(
  index: TextIndex,
  query: TextQuery,
  { bundled, from, most }: SearchOptions,
): TextResults {
  const plan = planSearch(index, query, bundled);
  if (plan === null) return NOTHING;
  const { missing, corrected } = plan;
  const strict = collect(index, plan, true, from + most);
  const relaxes = strict.total === 0 && plan.words.length > 1 && !plan.inQuotations;
  const found = relaxes ? collect(index, plan, false, from + most) : strict;
  const all = !relaxes || found.total === 0;
  return { hits: found.hits.slice(from), total: found.total, all, missing, corrected };
}

interface Found {
  readonly hits: TextHit[];
  readonly total: number;
}

function collect(index: TextIndex, plan: SearchPlan, all: boolean, most: number): Found {
  const hits: TextHit[] = [];
  let total = 0;
  for (const segment of index.segments) {
    const { scores, fields } = matchSegment(segment, plan, all);
    for (let i = 0; i < scores.length; i += 1) if (scores[i]! > 0) total += 1;
    for (const { document, score } of topScores(scores, most)) {
      hits.push({ id: idOf(segment, document), score, fields: fieldsOf(fields[document]!) });
    }
  }
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { hits: hits.slice(0, most), total };
}

function fieldsOf(bits: number): SearchField[] {
  const fields: SearchField[] = [];
  if ((bits & IN_TITLE) !== 0) fields.push('title');
  if ((bits & IN_NAMES) !== 0) fields.push('names');
  if ((bits & IN_QUOTATIONS) !== 0) fields.push('quotations');
  return fields;
}
