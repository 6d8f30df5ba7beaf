import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// npm run lint:firefox: the store's own linter over the Firefox build. Fails on every error, and on every warning but
// those that a library causes, which are listed here with the library and the reason why they are harmless.

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
interface Report {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** Warnings of libraries, known by the source around the place that is complained of. */
const KNOWN = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /\.innerHTML=\w+\.__html/,
    why: 'Preact: what it does for `dangerouslySetInnerHTML`, which no component of ours uses',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /_charThreshold\)\{.{0,80}\.innerHTML=/,
    why: 'Readability: puts back what it had read from its own copy of the page, which is never shown',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    source: /_isSingleImage\(.{0,80}\.innerHTML=\w+\.innerHTML/,
    why: 'Readability: copies within its own copy of the page, which is never shown',
  },
] as const;

/** Characters on either side of a place that tell what it is. */
const AROUND = 120;

const build = resolve(import.meta.dirname, '../.output/firefox-mv3');
const run = spawnSync(
  process.execPath,
  [
    resolve(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--no-config-discovery',
    '--output=json',
    `--source-dir=${build}`,
  ],
  { encoding: 'utf8', maxBuffer: 64_000_000 },
);
if (!run.stdout.startsWith('{')) throw new Error(`the linter did not run: ${run.stderr}`);
const { errors, warnings } = JSON.parse(run.stdout) as Report;
const reasons = warnings.map((warning) => ({ warning, why: reasonFor(warning) }));
for (const { warning, why } of reasons) {
  if (why !== null) process.stdout.write(`known    ${placeOf(warning)}: ${why}\n`);
}
const ours = [
  ...errors,
  ...reasons.filter(({ why }) => why === null).map(({ warning }) => warning),
];
for (const message of ours) {
  process.stdout.write(`ours     ${placeOf(message)}: ${message.code}: ${message.message}\n`);
}
process.stdout.write(
  `${errors.length} errors, ${warnings.length} warnings, ${warnings.length + errors.length - ours.length} of them of libraries\n`,
);
process.exitCode = ours.length === 0 ? 0 : 1;

function reasonFor({ code, file, line, column }: Message): string | null {
  if (file === undefined || line === undefined || column === undefined) return null;
  const text = readFileSync(join(build, file), 'utf8').split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - AROUND), column + AROUND);
  return KNOWN.find((known) => known.code === code && known.source.test(around))?.why ?? null;
}

function placeOf({ file, line, column }: Message): string {
  return file === undefined
    ? 'manifest'
    : [file, line, column].filter((part) => part !== undefined).join(':');
}
