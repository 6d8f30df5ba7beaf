import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { unpackWords } from '../lib/reading/lexicon/people/unpack-words.ts';
import { packWords } from './pack-words.ts';

const NAME = 'compromise/two';
const RESOLVED = '\0lean-tagger';

/** Sources of the tagger, in its package. */
const TWO = createRequire(import.meta.url).resolve('compromise/two');
const SOURCES = join(dirname(TWO), '../../src');

/** Its words by their tags, each list as a trie in a text, and the library that unpacks those. */
const WORDS = join(SOURCES, '2-two/preTagger/model/lexicon/_data.js');
const TRIES = 'efrt';
const UNPACK_TRIE = '\0lean-tagger-words';
const UNPACK = resolve(import.meta.dirname, '../lib/reading/lexicon/people/unpack-words.ts');

/**
 * Puts into the bundle only those parts of the tagger that `lib/reading/tag-story.ts` runs: its own unchanged files, without
 * the splitter, the matching language, the later tagger and what prints. That is a third of its weight, in bytes and in
 * time at the start of the worker. Its words are packed as ours are: the tries hide from gzip what they share. That both tag alike is tested (`tests/scripts/lean-tagger.test.ts`).
 */
export function leanTaggerPlugin(): Plugin {
  return {
    name: 'on-record-lean-tagger',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? RESOLVED : id === TRIES ? UNPACK_TRIE : null),
    load(id) {
      if (id === RESOLVED) return leanTagger();
      if (id === UNPACK_TRIE) return unpackTrie();
      return id === WORDS ? packedLists() : null;
    },
  };
}

/** The tagger's lists, packed. Throws where one does not come back with the same words. */
async function packedLists(): Promise<string> {
  const { unpack } = (await import(pathToFileURL(createRequire(TWO).resolve(TRIES)).href)) as {
    readonly unpack: (trie: string) => Readonly<Record<string, true>>;
  };
  const { default: tries } = (await import(pathToFileURL(WORDS).href)) as {
    readonly default: Readonly<Record<string, string>>;
  };
  const lists = Object.entries(tries).map(([tag, trie]) => {
    const words = new Set(Object.keys(unpack(trie)).sort());
    const packed = packWords(words);
    if (!isDeepStrictEqual(unpackWords(packed), words))
      throw new Error(`tagger: ${tag} cannot be packed`);
    return [tag, packed] as const;
  });
  return `export default ${JSON.stringify(Object.fromEntries(lists))};\n`;
}

/** What the tagger calls to get the words of a list: the keys of an object. */
function unpackTrie(): string {
  return `
import { unpackWords } from ${JSON.stringify(UNPACK)};
export const unpack = (packed) => Object.fromEntries([...unpackWords(packed)].map((word) => [word, true]));
`;
}

function leanTagger(): string {
  const from = (file: string) => JSON.stringify(join(SOURCES, file));
  return `
import world from ${from('API/world.js')};
import extend from ${from('API/extend.js')};
import methods from ${from('1-one/tag/methods/index.js')};
import lib from ${from('1-one/tag/lib.js')};
import index from ${from('1-one/tokenize/compute/reindex.js')};
import machine from ${from('1-one/tokenize/compute/machine.js')};
import prefixes from ${from('1-one/tokenize/model/prefixes.js')};
import { lexicon as words } from ${from('1-one/tokenize/model/lexicon.js')};
import freeze from ${from('1-one/freeze/compute.js')};
import lexicon from ${from('1-one/lexicon/plugin.js')};
import preTagger from ${from('2-two/preTagger/plugin.js')};

const { model, compute } = world;
const machines = (view) => view.docs.forEach((terms) => terms.forEach(machine));
const tagger = () => ({
  world,
  methods: world.methods,
  model,
  document: [],
  get docs() {
    return this.document;
  },
  compute(steps) {
    for (const step of steps) compute[step](this);
  },
});
tagger.world = () => world;
tagger.model = () => model;
class NoView {}
for (const part of [
  { model: { one: { tagSet: {}, prefixes, lexicon: words } }, methods, lib },
  { compute: { index, machine: machines, ...freeze } },
  lexicon,
  preTagger,
]) extend(part, world, NoView, tagger);
export default tagger;
`;
}
