#!/usr/bin/env node
// Makes a fresh clone ready: `npm ci` when node_modules is missing or older than the lock file, and the browsers asked
// for (--browser: Chromium, --firefox: Firefox). Plain JavaScript without dependencies: it must run before anything is
// installed, on Node 20 or newer. Everything it says goes to standard error, so that commands can be piped.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (...words) => console.error('[setup]', ...words);

function findOnPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

const firstExisting = (paths) => paths.find((path) => existsSync(path));

/** Path of a Chromium, Chrome or Edge; `CHROMIUM_BIN` wins; undefined where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM_BIN) return process.env.CHROMIUM_BIN;
  if (process.platform === 'darwin') {
    return firstExisting(
      ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean);
    return firstExisting(
      folders.flatMap((folder) => [
        join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
        join(folder, 'Chromium\\Application\\chrome.exe'),
        join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      ]),
    );
  }
  return findOnPath([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ]);
}

/** Path of a Firefox; `FIREFOX_BIN` wins; undefined where there is none. */
export function findFirefox() {
  if (process.env.FIREFOX_BIN) return process.env.FIREFOX_BIN;
  if (process.platform === 'darwin') {
    return firstExisting(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  }
  if (process.platform === 'win32') {
    const folder = process.env.PROGRAMFILES;
    return folder && firstExisting([join(folder, 'Mozilla Firefox\\firefox.exe')]);
  }
  return findOnPath(['firefox-esr', 'firefox']);
}

/** Debian and its kin only; elsewhere the caller says what to install. */
function aptInstall(...packages) {
  if (!findOnPath(['apt-get'])) return;
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const [command, ...rest] = [
      ...prefix,
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  say('installing', packages.join(' '), 'with apt-get');
  if (apt('update')) install();
}

/** The npm that started this script, run by the Node that runs it: never the one in node_modules, which `npm ci` deletes. */
function runNpmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const run = npm
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
  return run.status ?? 1;
}

function installPackages() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  const wanted = hash.digest('hex');
  const stamp = join(root, 'node_modules', '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing packages (first run, or the lock file has changed)');
  const status = runNpmCi();
  if (status !== 0) {
    say('npm ci failed: see above. Is the package registry reachable?');
    process.exit(status);
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newEnough = major > 22 || (major === 22 && minor >= 18);
  const ownNode = firstExisting(
    ['node', 'node.cmd', 'node.exe'].map((name) => join(root, 'node_modules/.bin', name)),
  );
  if (!newEnough && !ownNode) {
    say(
      `Node ${process.versions.node} is too old for the build tools, and none comes with the packages for this`,
    );
    say('platform: install Node 24.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function needBrowser(name, find, packages, variable) {
  if (find()) return;
  aptInstall(...packages);
  if (find()) return;
  say(`No ${name} found. Install one, or set ${variable}=/path/to/it.`);
  process.exit(1);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  installPackages();
  if (process.argv.includes('--browser')) {
    needBrowser(
      'Chromium, Chrome or Edge',
      findChromium,
      ['chromium', 'fonts-dejavu-core'],
      'CHROMIUM_BIN',
    );
  }
  if (process.argv.includes('--firefox')) {
    needBrowser('Firefox', findFirefox, ['firefox-esr'], 'FIREFOX_BIN');
  }
}
