import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences that may be in the package. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
]);

/**
 * The licences of all libraries that the package holds, and of those that they hold, in the order of their names: the text of
 * `licences.txt` in the built extension. Throws where a licence is missing, or is none that we may pass on.
 */
export function thirdPartyLicences(): string {
  const found = new Map<string, string>();
  const visit = ({ dependencies = {} }: PackageFile): void => {
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const file = packageFile(join(ROOT, 'node_modules', name));
      found.set(name, licenceOf(file));
      visit(file);
    }
  };
  visit(packageFile(ROOT));
  const names = [...found.keys()].sort();
  return `On Record holds these libraries, unchanged.\n\n${names.map((name) => found.get(name)!).join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function packageFile(folder: string): PackageFile {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
}

function licenceOf({ name, version, license = 'none' }: PackageFile): string {
  if (!ALLOWED.has(license)) throw new Error(`${name}: licence ${license}`);
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (file === undefined) throw new Error(`${name}: no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
