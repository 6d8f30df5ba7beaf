import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedsPlugin } from '../../scripts/seeds-plugin.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await writeFile(join(folder, 'a.txt'), 'Cranes\n\nDockers in Larkfield will strike.');
  await writeFile(join(folder, 'README.md'), 'not a story');
  await writeFile(join(folder, 'entry.js'), "export * from 'virtual:seeds';");
});

afterEach(() => rm(folder, { recursive: true }));

const bundle = () =>
  build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [seedsPlugin(folder)],
    build: { write: false, lib: { entry: join(folder, 'entry.js'), formats: ['es'] } },
  });

test('a build holds the stories and nothing else of the folder', async () => {
  const code = JSON.stringify(await bundle());
  expect(code).toContain('Dockers in Larkfield will strike.');
  expect(code).not.toContain('not a story');
});

test.each([
  ['picture.txt', 'PNG\0\u0001\u0002', 'it is binary, not text'],
  ['cut.json', '{"title": "A"', 'it is not JSON'],
  ['twin.txt', 'Cranes\n\nDockers in Larkfield will strike.', 'the same story as'],
])('%s stops the build with its name and the reason', async (name, content, reason) => {
  await writeFile(join(folder, name), content);
  const message = await bundle().then(
    () => 'built',
    (error: unknown) => String(error),
  );
  expect(message).toContain(name);
  expect(message).toContain(reason);
});
