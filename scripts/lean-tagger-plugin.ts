import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'compromise/two';
const RESOLVED = '\0lean-tagger';

/** Sources of the tagger, in its package. */
const SOURCES = join(
  dirname(createRequire(import.meta.url).resolve('compromise/two')),
  '../../src',
);

/**
 * Puts into the bundle only those parts of the tagger that `lib/reading/tag-story.ts` runs: its own unchanged files, without
 * the splitter, the matching language, the later tagger and what prints. That is a third of its weight, in bytes and in
 * time at the start of the worker. That both tag alike is tested (`tests/scripts/lean-tagger.test.ts`).
 */
export function leanTaggerPlugin(): Plugin {
  return {
    name: 'on-record-lean-tagger',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? leanTagger() : null),
  };
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
