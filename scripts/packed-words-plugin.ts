import { isDeepStrictEqual } from 'node:util';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { unpackWords } from '../lib/reading/lexicon/people/unpack-words.ts';
import { wordList } from '../lib/reading/lexicon/people/word-list.ts';

const FOLDER = resolve(import.meta.dirname, '../lib/reading/lexicon/people');
const UNPACK = resolve(FOLDER, 'unpack-words.ts');

/** A list given as texts and nothing else, comments aside. */
const LIST = /\bwordList\(((?:\s|,|\/\/[^\n]*\n|`[^`$\\]*`)+)\)/g;

/** Puts the lists of words of the reading (`lexicon/people`) into the bundle sorted and packed: a third of their weight goes. */
export function packedWordsPlugin(): Plugin {
  return {
    name: 'on-record-packed-words',
    enforce: 'pre',
    transform(source, id) {
      if (!id.startsWith(`${FOLDER}/`)) return null;
      const packed = packLists(source);
      return packed === source
        ? null
        : { code: `import { unpackWords } from ${JSON.stringify(UNPACK)};\n${packed}`, map: null };
    },
  };
}

/** The source of a module with its lists packed. A list with other than small letters stays as it is. */
export function packLists(source: string): string {
  return source.replaceAll(LIST, (call, texts: string) => {
    const words = wordList(
      ...[...texts.replaceAll(/\/\/[^\n]*\n/g, '').matchAll(/`([^`]*)`/g)].map(
        (match) => match[1]!,
      ),
    );
    const packed = packWords(words);
    return isDeepStrictEqual(unpackWords(packed), words)
      ? `unpackWords(${JSON.stringify(packed)})`
      : call;
  });
}

/** Most letters that are counted as shared: the number is one letter. */
const MOST_SHARED = 25;

function packWords(words: ReadonlySet<string>): string {
  let before = '';
  let packed = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (
      shared < Math.min(word.length, before.length, MOST_SHARED) &&
      word[shared] === before[shared]
    )
      shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
