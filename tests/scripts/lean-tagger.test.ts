import { resolve } from 'node:path';
import full from 'compromise/two';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { leanTaggerPlugin } from '../../scripts/lean-tagger-plugin.ts';

const ENTRY = resolve(import.meta.dirname, 'lean-entry.ts');

/** The steps of `lib/reading/tag-story.ts`. */
const STEPS = ['index', 'machine', 'freeze', 'lexicon', 'preTagger', 'unfreeze'];

interface Term {
  readonly text: string;
  readonly tags: Set<string>;
}
interface Tagger {
  (text: string): { document: Term[][]; compute(steps: readonly string[]): void };
  model(): {
    readonly one: Readonly<Record<'lexicon' | '_multiCache', Readonly<Record<string, unknown>>>>;
    readonly two: { readonly switches: Readonly<Record<string, unknown>> };
  };
}

const whole = full as unknown as Tagger;
let lean: Tagger;

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanTaggerPlugin()],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['es'] } },
  })) as unknown as Rollup.RollupOutput[];
  const code = Buffer.from(built[0]!.output[0].code).toString('base64');
  lean = ((await import(`data:text/javascript;base64,${code}`)) as { tagger: Tagger }).tagger;
});

test('knows the same words', () => {
  for (const table of ['lexicon', '_multiCache'] as const)
    expect(lean.model().one[table]).toEqual(whole.model().one[table]);
  expect(lean.model().two.switches).toEqual(whole.model().two.switches);
});

test('tags sentences of all the words it knows, in any order, alike', () => {
  const words = Object.keys(whole.model().one.lexicon);
  const next = sequence(7);
  const sentences = Array.from({ length: 400 }, () =>
    Array.from({ length: 24 }, (_, i) => {
      const word = i % 3 === 0 ? COMMON[next(COMMON.length)]! : words[next(words.length)]!;
      return next(5) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    }),
  );
  expect(tagged(lean, sentences)).toEqual(tagged(whole, sentences));
});

const COMMON = 'the a of and to in said he she that is was not Mr London 1999 45 IBM will'.split(
  ' ',
);

/** Equal numbers in every run, each below what is asked. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function tagged(nlp: Tagger, sentences: readonly (readonly string[])[]): string[][] {
  const view = nlp('');
  view.document = sentences.map((words) =>
    words.flatMap((word, i) =>
      word.split(' ').map((text) => ({
        text,
        pre: '',
        post: i % 7 === 6 ? ', ' : ' ',
        normal: text.toLowerCase(),
        tags: new Set<string>(),
      })),
    ),
  );
  view.compute(STEPS);
  return view.document.map((terms) => terms.map(({ text, tags }) => `${text} ${[...tags].join()}`));
}
