import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

// npm run mutate: changes nine files that were chosen by risk, place by place, and counts the changes that no test notices. The tool
// has a folder and packages of its own, so that nobody installs it who does not ask for it.

const ROOT = resolve(import.meta.dirname, '..');
const TOOL = resolve(import.meta.dirname, 'mutation');
const BIN = resolve(TOOL, 'node_modules/@stryker-mutator/core/bin/stryker.js');

if (!existsSync(BIN)) {
  const installed = spawnSync(
    'npm',
    ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'],
    { cwd: TOOL, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
const { status } = spawnSync(process.execPath, [BIN, 'run', resolve(TOOL, 'stryker.json')], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
