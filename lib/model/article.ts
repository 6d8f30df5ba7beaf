import { failed, ok, type Result } from './result.ts';

/** What a block of a page is. Headings, captions and times are not read for quotations. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'caption'
  /** A line of a post that the story shows (of a social network), or the line that signs it. */
  | 'post'
  /** Words set large beside the text that stand nowhere else in it; those that do are among the skipped. */
  | 'pull-quote'
  /** When an entry of a live report or a time line was, alone in its block: part of no sentence, and a border between entries. */
  | 'time';

/** True for blocks in which somebody may be quoted. */
export function isReadForQuotations(kind: BlockKind): boolean {
  switch (kind) {
    case 'paragraph':
    case 'list-item':
    case 'quote':
    case 'post':
    case 'pull-quote':
      return true;
    case 'heading':
    case 'caption':
    case 'time':
      return false;
    default:
      kind satisfies never;
      return false;
  }
}

/** One block of an article in page order. `text` is what a reader sees: white space folded, no line breaks. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Why a block of a page is no part of its story's text. */
export type SkipReason =
  | 'caption'
  | 'byline'
  | 'headline'
  | 'standfirst'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'author-note'
  | 'legal'
  | 'comments'
  | 'advertisement'
  | 'repeated'
  | 'label'
  /** Part of another story that follows on the same page. */
  | 'other-story'
  /** Sentences amid the story that the extractor passed by. */
  | 'passed-by';

/** A block of a page that was not read, so that the reader can see what was left out, and add it back. */
export interface SkippedBlock extends ArticleBlock {
  readonly reason: SkipReason;
  /** Index of the block of the article that it stood before; the number of blocks where it stood after all. */
  readonly before: number;
}

/** What was taken out of a page. Plain JSON: it crosses from the page to the worker and is kept. */
export interface Article {
  /** Address the article was read from, without its fragment; empty for a text without one. */
  readonly url: string;
  /** Address the page itself names as its own, absolute; `null` where it names none. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** Names only, in order ("Ana Ruiz"), without "By". */
  readonly byline: readonly string[];
  readonly siteName: string | null;
  /** ISO 8601 date or date-time; `null` where the page states none. */
  readonly published: string | null;
  /** When it was last changed, as `published`. */
  readonly updated?: string | null;
  /** The part of the site it appeared in ("Politics"). */
  readonly section?: string | null;
  /** BCP 47 tag as the page states it ("en-GB"), or as guessed from the text; `null` where neither says. */
  readonly language: string | null;
  readonly standfirst: string | null;
  readonly blocks: readonly ArticleBlock[];
  /** True where the page shows only the beginning and says that the rest is for subscribers. */
  readonly paywalled: boolean;
  /** What of the page was left out, in page order, 200 at most; absent where it is not known. */
  readonly skipped?: readonly SkippedBlock[];
}

/** Longest article that is read, in UTF-16 code units over all blocks (about 300,000 words). */
export const MAX_ARTICLE_LENGTH = 2_000_000;

/** Longest title that is kept, in UTF-16 code units; the rest of a longer one goes. */
export const MAX_TITLE_LENGTH = 1_000;

/** The title, or as much of it as is kept; no character is cut in two. */
export function cutTitle(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  return title.slice(0, MAX_TITLE_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/** How many skipped blocks are kept; more are no story's trimmings but another page. */
export const MAX_SKIPPED = 200;

const REASONS: ReadonlySet<string> = new Set<SkipReason>([
  'caption',
  'byline',
  'headline',
  'standfirst',
  'related',
  'promotion',
  'navigation',
  'author-note',
  'legal',
  'comments',
  'advertisement',
  'repeated',
  'label',
  'other-story',
  'passed-by',
]);

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'post',
  'pull-quote',
  'time',
]);

/**
 * Checks a value that came from a page, a file or an older version. Unknown fields are dropped, a long title is cut. The
 * error is one English line that names the first field that is wrong.
 */
export function parseArticle(value: unknown): Result<Article, string> {
  if (!isRecord(value)) return failed('not an article: an object is expected');
  const { title, byline, blocks } = value;
  if (typeof title !== 'string') return failed('title: a string is expected');
  if (!Array.isArray(blocks)) return failed('blocks: a list is expected');
  const kept: ArticleBlock[] = [];
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isRecord(block) || typeof block.text !== 'string' || !isKind(block.kind)) {
      return failed(`blocks[${i}]: {kind, text} is expected`);
    }
    length += block.text.length;
    if (length > MAX_ARTICLE_LENGTH) return failed('blocks: the article is too long');
    kept.push({ kind: block.kind, text: block.text });
  }
  return ok({
    url: text(value.url) ?? '',
    canonicalUrl: text(value.canonicalUrl),
    title: cutTitle(title),
    byline: Array.isArray(byline) ? byline.filter((name) => typeof name === 'string') : [],
    siteName: text(value.siteName),
    published: text(value.published),
    ...(value.updated === undefined ? {} : { updated: text(value.updated) }),
    ...(value.section === undefined ? {} : { section: text(value.section) }),
    language: text(value.language),
    standfirst: text(value.standfirst),
    blocks: kept,
    paywalled: value.paywalled === true,
    ...(Array.isArray(value.skipped) ? { skipped: skippedBlocks(value.skipped, kept.length) } : {}),
  });
}

/** Those that are sound; a fault in one of them is no fault of the article. */
function skippedBlocks(values: readonly unknown[], blocks: number): SkippedBlock[] {
  return values.slice(0, MAX_SKIPPED).flatMap((value) => {
    if (!isRecord(value) || typeof value.text !== 'string' || !isKind(value.kind)) return [];
    const { text, kind, reason, before } = value;
    if (typeof reason !== 'string' || !REASONS.has(reason)) return [];
    if (typeof before !== 'number' || before < 0 || before > blocks) return [];
    return [{ kind, text, reason: reason as SkipReason, before: Math.trunc(before) }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is BlockKind {
  return typeof value === 'string' && KINDS.has(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
