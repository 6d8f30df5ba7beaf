import { isDeepStrictEqual } from 'node:util';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { unpackWords } from '../lib/reading/lexicon/people/unpack-words.ts';
import { wordList } from '../lib/reading/lexicon/people/word-list.ts';
import { packWords } from './pack-words.ts';

const FOLDER = resolve(import.meta.dirname, '../lib/reading/lexicon/people');
const UNPACK = resolve(FOLDER, 'unpack-words.ts');
const COMMON = resolve(import.meta.dirname, '../lib/search/lexicon/common-words.ts');

/** A list given as texts and nothing else, comments aside. */
const LIST = /\bwordList\(((?:\s|,|\/\/[^\n]*\n|`[^`$\\]*`)+)\)/g;

/**
 * Puts the lists of words of the reading (`lexicon/people`) and the common words of the search into the bundle sorted and
 * packed: up to a third of their weight goes.
 */
export function packedWordsPlugin(): Plugin {
  return {
    name: 'on-record-packed-words',
    enforce: 'pre',
    transform(source, id) {
      const pack = id === COMMON ? packTexts : id.startsWith(`${FOLDER}/`) ? packLists : null;
      if (pack === null) return null;
      const packed = pack(source);
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

/** The source of a module with each text of words in it packed: what is unpacked has the same words, sorted, parted by spaces. */
export function packTexts(source: string): string {
  return source.replaceAll(/`([^`$\\]*)`/g, (text, inner: string) => {
    const words = new Set(inner.trim().split(/\s+/));
    const packed = packWords(words);
    return isDeepStrictEqual(unpackWords(packed), words)
      ? `[...unpackWords(${JSON.stringify(packed)})].join(' ')`
      : text;
  });
}
