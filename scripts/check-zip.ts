import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// npm run zip:check [-- --install]: builds the packages of both stores from two clones, in folders of different length, time zones
// and umasks, and from the sources package in an empty folder, as a store's reviewer does. All must be equal to the byte.
// With --install the sources get their own packages by `npm ci`; without, they borrow ours.

const ROOT = resolve(import.meta.dirname, '..');
const PACKAGES = ['chrome', 'firefox', 'sources'] as const;
type Hashes = Readonly<Record<string, string>>;

const work = mkdtempSync(join(tmpdir(), 'on-record-zip-'));
try {
  const first = packed(clone('a'), { TZ: 'Pacific/Kiritimati', umask: '022' });
  const second = packed(clone('a-much/longer-way/to/the second clone'), {
    TZ: 'America/New_York',
    umask: '077',
  });
  const third = packed(unpacked(join(work, 'a')), { TZ: 'UTC', umask: '002' });
  let unequal = 0;
  for (const name of PACKAGES) {
    const equal = first[name] === second[name] && first[name] === third[name];
    if (!equal) unequal += 1;
    console.log(
      `${equal ? 'equal  ' : 'UNEQUAL'} ${name.padEnd(8)} ${[first, second, third].map((each) => each[name]!.slice(0, 16)).join('  ')}`,
    );
  }
  console.log('two clones, and the sources package rebuilt in an empty folder');
  process.exitCode = unequal === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A clone of what is committed, with our packages. */
function clone(name: string): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  run('git', ['clone', '--quiet', ROOT, folder], work);
  borrowPackages(folder);
  return folder;
}

/** The sources package of a clone in a folder of its own. */
function unpacked(from: string): string {
  const folder = join(work, 'sources');
  mkdirSync(folder);
  const zip = zipsIn(from).find((file) => file.endsWith('-sources.zip'))!;
  run('unzip', ['-q', join(from, '.output', zip), '-d', folder], work);
  if (process.argv.includes('--install'))
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  else borrowPackages(folder);
  return folder;
}

function borrowPackages(folder: string): void {
  // Not linked as a whole: the build looks for its files where the link leads to.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    const from = join(ROOT, 'node_modules', name);
    if (name === '.bin' || name.startsWith('@'))
      cpSync(from, join(folder, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, join(folder, 'node_modules', name));
  }
}

function packed(
  folder: string,
  { TZ, umask }: { readonly TZ: string; readonly umask: string },
): Hashes {
  const bin = join(folder, 'node_modules/.bin');
  const env = { ...process.env, TZ, PATH: [bin, process.env.PATH].join(delimiter) };
  run('sh', ['-c', `umask ${umask} && wxt zip && wxt zip -b firefox`], folder, env);
  return Object.fromEntries(
    PACKAGES.map((name) => {
      const zip = zipsIn(folder).find((file) => file.endsWith(`-${name}.zip`));
      if (zip === undefined) throw new Error(`no package ${name} in ${folder}`);
      return [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, '.output', zip)))
          .digest('hex'),
      ];
    }),
  );
}

function zipsIn(folder: string): string[] {
  const output = join(folder, '.output');
  return existsSync(output) ? readdirSync(output).filter((file) => file.endsWith('.zip')) : [];
}

function run(command: string, args: readonly string[], cwd: string, env = process.env): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed in ${cwd}:\n${stdout}\n${stderr}`);
}
