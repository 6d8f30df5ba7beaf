import { readFileSync } from 'node:fs';
import type { Article } from '../lib/model/article.ts';
import { MAX_ARTICLE_LENGTH, parseArticle } from '../lib/model/article.ts';
import type { Reading, ReadingFailure } from '../lib/model/reading.ts';
import { failed, ok, type Result } from '../lib/model/result.ts';
import { isEnglish } from '../lib/page/guess-language.ts';
import { parsePage } from '../lib/page/parse-page.ts';
import { readStory, readText } from '../lib/reading/read-story.ts';
import { linkedomPage } from './linkedom-page.ts';

/** A file read. `reading.story.text` is what the offsets point into: the file's own text for a text file. */
export interface ReadFile {
  readonly article: Article;
  readonly reading: Reading;
}

/** `bad`: not a file we can read at all; `none`: there is no article in it, or it is not English. */
export interface FileFailure {
  readonly kind: 'bad' | 'none';
  readonly message: string;
}

/** A larger file is no story. */
const MAX_BYTES = 20_000_000;

const WORDS: Partial<Record<ReadingFailure, string>> = {
  'no-article': 'there is no article in it',
  'front-page': 'it is a front page, a list of stories',
  'not-english': 'it is not English: On Record reads English',
  'too-large': 'it is too large',
};

/** Reads a text file (title on the first line), a saved page, or an article as JSON. `-` is standard input. */
export function readFile(file: string): Result<ReadFile, FileFailure> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    return bad('it cannot be opened');
  }
  if (bytes.length > MAX_BYTES) return none('it is too large: 20 MB is the limit');
  const text = decode(bytes);
  if (text === null) return bad('it is binary, or not UTF-8');
  if (text.trim() === '') return none('it is empty');
  if (/\.json$/i.test(file)) return readArticleJson(text);
  return /\.html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body|!--)/i.test(text)
    ? readPage(text)
    : readPlain(text);
}

function readPage(html: string): Result<ReadFile, FileFailure> {
  const page = parsePage(html, '', linkedomPage);
  if (!page.ok) return none(WORDS[page.error] ?? 'it cannot be read');
  const { article } = page.value;
  return ok({ article, reading: readStory(article) });
}

function readPlain(text: string): Result<ReadFile, FileFailure> {
  if (text.length > MAX_ARTICLE_LENGTH) return none(WORDS['too-large']!);
  if (isEnglish(text) === false) return none(WORDS['not-english']!);
  const title = text
    .trim()
    .split(/[\r\n]/, 1)[0]!
    .trim();
  const reading = readText(text, { title });
  const { story } = reading;
  const article: Article = {
    url: '',
    canonicalUrl: null,
    title,
    byline: [],
    siteName: null,
    published: null,
    language: 'en',
    standfirst: null,
    blocks: story.paragraphs.map(({ kind, start, end }) => ({
      kind,
      text: text.slice(start, end),
    })),
    paywalled: false,
  };
  return ok({ article, reading });
}

function readArticleJson(text: string): Result<ReadFile, FileFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad('it is not JSON');
  }
  const article = parseArticle(value);
  return article.ok
    ? ok({ article: article.value, reading: readStory(article.value) })
    : bad(article.error);
}

/** `null` for bytes that are no text. A saved page may name its own character set near its start. */
function decode(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  const head = bytes.subarray(0, 2048).toString('latin1');
  const named = /<meta[^>]{1,200}charset=["']?([\w-]{1,30})/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function bad(message: string): Result<never, FileFailure> {
  return failed({ kind: 'bad', message });
}

function none(message: string): Result<never, FileFailure> {
  return failed({ kind: 'none', message });
}
