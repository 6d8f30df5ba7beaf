import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'on-record-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(script: 'read' | 'predict', words: readonly string[], input = '') {
  const path = new URL(`../../scripts/${script}.ts`, import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const STORY = `Harbour vote delayed

The council put off its vote on the harbour until May, after a long meeting in the town hall.

“We need more time,” said Tom Reed, the deputy leader of Larkfield council.
`;

test('read lists who says what', () => {
  const { status, stdout } = run('read', [file('story.txt', STORY)]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Tom Reed, deputy leader of Larkfield council – 1/);
});

test('read --json gives offsets into the text of the file itself', () => {
  const { status, stdout } = run('read', ['-', '--json'], STORY);
  expect(status).toBe(0);
  const answer = JSON.parse(stdout) as {
    title: string;
    text: string;
    people: { id: string; name: string; role: string | null }[];
    quotes: { content: [number, number][]; text: string; speaker: string }[];
    related: unknown[];
  };
  expect(answer.title).toBe('Harbour vote delayed');
  expect(answer.text).toBe(STORY);
  const [quote] = answer.quotes;
  const [[start, end] = [0, 0]] = quote!.content;
  expect(STORY.slice(start, end)).toBe(quote!.text);
  expect(answer.people.find(({ id }) => id === quote!.speaker)?.name).toBe('Tom Reed');
  expect(answer.related).toEqual([]);
});

test.each([
  ['a missing file', () => join(folder, 'none.txt'), 2, /cannot be opened/],
  ['a binary file', () => file('binary.txt', new Uint8Array([0, 1, 2, 255])), 2, /binary/],
  ['bytes that are not UTF-8', () => file('latin.txt', new Uint8Array([0xe9, 0x20])), 2, /UTF-8/],
  ['an empty file', () => file('empty.txt', ' \n'), 1, /empty/],
  [
    'another language',
    () =>
      file(
        'german.txt',
        'Der Rat hat die Abstimmung verschoben\n\n' +
          'Die Abstimmung über den Hafen ist auf den Mai verschoben worden, und der Rat will sich mit den Arbeitern und mit der Gewerkschaft noch einmal treffen, sagte eine Sprecherin nach der Sitzung, die bis nach Mitternacht gedauert hat. Das ist nicht das erste Mal.',
      ),
    1,
    /On Record reads English/,
  ],
  [
    'a page without an article',
    () => file('shop.html', '<html><body><h1>Rope</h1></body></html>'),
    1,
    /no article/,
  ],
])('read says in one line what is wrong with %s', (_, path, code, words) => {
  const { status, stdout, stderr } = run('read', [path()]);
  expect(stderr).toMatch(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(code);
});

test('predict quotes answers line by line, and names a malformed line', () => {
  const good = run('predict', ['quotes'], `${JSON.stringify({ id: 'x', text: STORY })}\n`);
  expect(good.status).toBe(0);
  expect(JSON.parse(good.stdout)).toMatchObject({ id: 'x', quotes: [{ kind: 'direct' }] });
  const bad = run('predict', ['quotes'], '{"id":"x","text":"a"}\nno\n');
  expect(bad).toMatchObject({ status: 2, stdout: '' });
  expect(bad.stderr).toMatch(/line 2/);
});

test('predict says which parts there are', () => {
  const { status, stderr } = run('predict', ['nothing']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/quotes, related, same/);
});
