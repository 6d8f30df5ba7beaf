import { parseArticle, type Article } from '../../lib/model/article.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import { failed, ok, type Result } from '../../lib/model/result.ts';
import { parsePage } from '../../lib/page/parse-page.ts';
import { linkedomPage } from '../linkedom-page.ts';
import { parseTextSeed } from './parse-text-seed.ts';

/** Endings of the files that are bundled. Others in the folder, such as its README, are passed over. */
export const SEED_ENDINGS = ['.json', '.txt', '.html'] as const;

/** Reads one file of `seeds/` by its ending. The error is one English line without the file's name. */
export function parseSeed(name: string, bytes: Uint8Array): Result<Article, string> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const ending = SEED_ENDINGS.find((each) => name.endsWith(each));
  const article = ending === undefined ? failed('no kind of story') : byEnding(ending, text.value);
  if (!article.ok) return article;
  if (article.value.title.trim() === '') return failed('it has no title');
  if (!article.value.blocks.some((block) => block.text.trim() !== ''))
    return failed('it has no text');
  return article;
}

function byEnding(ending: (typeof SEED_ENDINGS)[number], text: string): Result<Article, string> {
  switch (ending) {
    case '.json':
      return parseJson(text);
    case '.txt':
      return parseTextSeed(text);
    case '.html': {
      const page = parsePage(text, '', linkedomPage);
      return page.ok ? ok(page.value.article) : failed(reasonOf(page.error));
    }
    default:
      return ending satisfies never;
  }
}

function textOf(bytes: Uint8Array): Result<string, string> {
  if (bytes.includes(0)) return failed('it is binary, not text');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed('it is not UTF-8');
  }
}

function parseJson(text: string): Result<Article, string> {
  try {
    return parseArticle(JSON.parse(text));
  } catch (error) {
    return failed(`it is not JSON: ${(error as Error).message}`);
  }
}

function reasonOf(failure: ReadingFailure): string {
  if (failure === 'not-english') return 'it is not in English';
  if (failure === 'too-large') return 'it is too large';
  return `no article is found in it (${failure})`;
}
