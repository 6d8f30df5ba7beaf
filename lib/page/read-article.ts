import { MAX_ARTICLE_LENGTH, type Article, type BlockKind } from '../model/article.ts';
import type { ReadingFailure } from '../model/reading.ts';
import { failed, ok, type Result } from '../model/result.ts';
import type { ArticleMetadata } from './article-metadata.ts';
import { pageBlockSteps } from './block-text.ts';
import { isDateAlone } from './date-line.ts';
import { isFrontPage } from './front-page.ts';
import { isEnglish } from './guess-language.ts';
import { hiddenElements } from './hidden-elements.ts';
import { judgeBlocks, type JudgedBlock } from './judge-blocks.ts';
import type { PageAnchors } from './page-anchors.ts';
import { standsThere } from './find-passage.ts';
import type { PageBlock } from './page-block.ts';
import { isSurelyTooLarge } from './page-size.ts';
import type { PageSource } from './page-source.ts';
import { leavesByMarkup, type Leaves } from './page-text.ts';
import { isCutOff } from './paywall.ts';
import { proseLength } from './prose.ts';
import { recoverBlocks } from './recover-blocks.ts';
import { standfirstAbove } from './standfirst.ts';
import { skippedBlocks } from './skipped-blocks.ts';
import { isUnread } from './skipped-elements.ts';
import { runInSlices, runThrough, type Steps, type Turns } from './steps.ts';
import { storyContainer } from './story-container.ts';
import { isInFrame } from './story-frame.ts';

/** An article and the way back into the page that it was read from. */
export interface ReadPage {
  readonly article: Article;
  readonly anchors: PageAnchors;
}

/** Fewer characters of sentences than this are no story. */
const LEAST_PROSE = 140;
/** The same where the page says that it is one: a line or two with a film. */
const LEAST_STATED = 50;
/** Where more than this share of the story would go as invisible, the page shows its text by script as one scrolls. */
const HIDDEN_SHARE = 0.1;

/** So often a page may change under a reading in slices. */
const ATTEMPTS = 2;

/** The page's blocks and what was found about each block of the story. */
interface Found {
  readonly blocks: readonly PageBlock[];
  readonly judged: readonly JudgedBlock[];
  readonly body: readonly PageBlock[];
  /** The text nodes that the extractor took. */
  readonly taken: ReadonlySet<Text>;
  /** True where the page was not read, as the extractor would have taken too long. */
  readonly refused: boolean;
}

const NOTHING: Found = { blocks: [], judged: [], body: [], taken: new Set(), refused: false };

type Reading = Result<ReadPage, ReadingFailure>;

/**
 * Reads the article of a page. `url` is the page's address, perhaps empty. The page is not changed. Fails with
 * 'no-article', 'front-page', 'in-frame' (live pages only), 'not-english' or 'too-large'.
 */
export function readArticle(source: PageSource, page: Document, url: string): Reading {
  return runThrough(readSteps(source, page, url)).reading;
}

/**
 * The same in slices, with pauses in which the page goes on. A page that changed its story meanwhile is read in slices
 * once again; one that changes all the time, in one go.
 */
export async function readArticleInSlices(
  source: PageSource,
  page: Document,
  url: string,
  turns: Turns,
): Promise<Reading> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await runInSlices(readSteps(source, page, url), turns);
    if (isCurrent(read)) return read.reading;
  }
  return readArticle(source, page, url);
}

/** What was read, and the text nodes that the extractor took for it. */
interface Attempt {
  readonly reading: Reading;
  readonly taken: ReadonlySet<Text>;
}

/** False where text that was read stands in the page no more, or reads differently by now. */
function isCurrent({ reading, taken }: Attempt): boolean {
  for (const node of taken) if (!node.isConnected) return false;
  return !reading.ok || reading.value.anchors.every(standsThere);
}

function* readSteps(source: PageSource, page: Document, url: string): Steps<Attempt> {
  if (page.body === null) return { reading: failed('no-article'), taken: new Set() };
  if (isSurelyTooLarge(page)) {
    return { reading: failed('too-large'), taken: new Set() };
  }
  const metadata = source.articleMetadata(page, url);
  yield;
  const found = yield* findVisible(source, page, metadata);
  yield;
  const reading = yield* toReading(page, url, metadata, found);
  const framed = !reading.ok && reading.error === 'no-article' && isInFrame(page);
  return { reading: framed ? failed('in-frame') : reading, taken: found.taken };
}

function* toReading(
  page: Document,
  url: string,
  metadata: ArticleMetadata,
  found: Found,
): Steps<Reading> {
  const { blocks, judged, body, refused } = found;
  if (refused) return failed('too-large');
  const text = body.map((block) => block.text).join('\n');
  if (text.length > MAX_ARTICLE_LENGTH) return failed('too-large');
  const english = isEnglish(text);
  if (english === false) return failed('not-english');
  const { saysStory } = metadata;
  if (isFrontPage(page, leavesByMarkup, { url, saysStory, body })) return failed('front-page');
  if (proseLength(body) < (saysStory ? LEAST_STATED : LEAST_PROSE)) return failed('no-article');
  yield;
  const skipped = yield* skippedBlocks(blocks, judged);
  const article: Article = {
    url: url.split('#', 1)[0]!,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    byline: metadata.byline,
    siteName: metadata.siteName,
    published: metadata.published,
    updated: metadata.updated,
    section: metadata.section,
    language: english === true ? englishTag(metadata.language) : metadata.language,
    standfirst: standfirstOf(blocks, judged, body),
    blocks: body.map((block) => ({ kind: kindInStory(block), text: block.text })),
    paywalled: isCutOff(page, blocks, body, metadata.notFree),
    skipped,
  };
  return ok({ article, anchors: body.map(({ text, runs }) => ({ text, runs })) });
}

/**
 * The story in what the page shows. In all of its text where it shows too little of it yet; in menus and feet as well
 * where there is no story elsewhere: some pages are built so badly.
 */
function* findVisible(source: PageSource, page: Document, metadata: ArticleMetadata): Steps<Found> {
  const hidden = yield* hiddenElements(page);
  yield;
  if (hidden.size > 0) {
    const seen = yield* find(
      source,
      page,
      metadata,
      (element) => hidden.has(element) || leavesByMarkup(element),
    );
    if (seen.refused) return seen;
    const container = storyContainer(seen.body);
    let unseen = 0;
    for (const element of hidden) {
      if (container?.contains(element)) unseen += paragraphLength(element);
    }
    if (container !== null && unseen <= proseLength(seen.body) * HIDDEN_SHARE) return seen;
  }
  const found = yield* find(source, page, metadata, leavesByMarkup);
  if (found.refused || proseLength(found.body) >= LEAST_PROSE) return found;
  const all = yield* find(source, page, metadata, isUnread);
  return proseLength(all.body) >= LEAST_PROSE * 4 ? all : found;
}

function paragraphLength(element: Element): number {
  const paragraphs = element.matches('p') ? [element] : [...element.querySelectorAll('p')];
  return paragraphs.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
}

function* find(
  source: PageSource,
  page: Document,
  metadata: ArticleMetadata,
  leavesOut: Leaves,
): Steps<Found> {
  const found = yield* source.findArticle(page, leavesOut);
  if (found === null) return NOTHING;
  if (found === 'too-large') return { ...NOTHING, refused: true };
  const { taken, leftOut } = found;
  yield;
  const blocks = yield* pageBlockSteps(
    page.body,
    (element) => leftOut.has(element),
    (node) => taken.has(node),
  );
  yield;
  const recovered = yield* recoverBlocks(blocks);
  const judged = yield* judgeBlocks(recovered, metadata);
  const body = judged.filter(({ reason }) => reason === null).map(({ block }) => block);
  return { blocks, judged, body, taken, refused: false };
}

function standfirstOf(
  blocks: readonly PageBlock[],
  judged: readonly JudgedBlock[],
  body: readonly PageBlock[],
): string | null {
  const found = judged.find(({ reason }) => reason === 'standfirst')?.block;
  return (found ?? (body[0] && standfirstAbove(blocks, body[0])))?.text ?? null;
}

/** A date or an hour that stands alone between paragraphs parts entries of a live report or a time line. */
function kindInStory({ kind, text }: PageBlock): BlockKind {
  const line = kind === 'paragraph' || kind === 'heading' || kind === 'list-item';
  return line && isDateAlone(text) ? 'time' : kind;
}

/** The stated tag where it is one of English; sites that state another one are mistaken. */
function englishTag(stated: string | null): string {
  return stated !== null && /^en\b/i.test(stated) ? stated : 'en';
}
