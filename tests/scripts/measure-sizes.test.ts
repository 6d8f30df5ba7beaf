import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureSizes } from '../../scripts/sizes/measure-sizes.ts';

const FILES: Readonly<Record<string, string>> = {
  'page-source.js': 'let source;',
  'reader.js': 'let reader;',
  'background.js': 'let background;',
  'sidepanel.html':
    '<script type="module" crossorigin src="/chunks/panel.js"></script><link rel="modulepreload" href="/chunks/shared.js">',
  'options.html': '<script src="/chunks/shared.js"></script>',
  'chunks/panel.js': 'import{a as b}from"./shared.js";import"./style.js";b();import("./later.js");',
  'chunks/shared.js': 'import"./style.js";export let a;',
  'chunks/style.js': 'let c;',
  'chunks/later.js': 'import"./style.js";import{e as f}from"./beside.js";import(`./last.js`);',
  'chunks/beside.js': 'export let e;',
  'chunks/last.js': 'import("./later.js");',
};

let build: string;
beforeAll(() => {
  build = mkdtempSync(join(tmpdir(), 'on-record-sizes-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(build, file)), { recursive: true });
    writeFileSync(join(build, file), text);
  }
});
afterAll(() => rmSync(build, { recursive: true, force: true }));

test('a page counts with all that it loads at once, and not with what it loads later; that is a part of its own', () => {
  expect(measureSizes(build).map(({ part, files }) => [part, files])).toEqual([
    ['page source', ['page-source.js']],
    ['reader', ['reader.js']],
    ['background', ['background.js']],
    ['panel at open', ['chunks/panel.js', 'chunks/shared.js', 'chunks/style.js']],
    ['panel later', ['chunks/beside.js', 'chunks/last.js', 'chunks/later.js']],
    ['options page', ['chunks/shared.js', 'chunks/style.js']],
  ]);
});
