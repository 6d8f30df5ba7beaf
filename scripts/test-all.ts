import { spawnSync } from 'node:child_process';

// npm run test:all: everything that is checked, part by part, with the minutes of each. Stops at the first part that fails.

const PARTS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['test', 'npm', 'test'],
  ['trust', 'npm', 'run', 'test:trust'],
  ['fuzz', 'npm', 'run', 'fuzz', '--', '--cases', '100000'],
  ['packages', 'npm', 'run', 'zip:check'],
  ['soak', 'npm', 'run', 'soak', '--', '--pages', '100'],
  ['clicks', 'npm', 'run', 'bench', '--', 'click', '--runs', '5'],
];

const rows: string[] = [];
for (const [name, command, ...args] of PARTS) {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  rows.push(`${minutes.padStart(6)} min  ${name}${status === 0 ? '' : '  FAILED'}`);
  if (status !== 0) break;
}
console.log(['', 'test:all', ...rows].join('\n'));
process.exitCode = rows.some((row) => row.endsWith('FAILED')) ? 1 : 0;
