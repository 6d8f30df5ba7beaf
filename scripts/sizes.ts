import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureSizes } from './sizes/measure-sizes.ts';

// npm run sizes: what each part of the built extension weighs, against its bar. Of builds that are there. Exits with 1 where a
// part is over its bar.

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
let over = 0;
for (const name of BUILDS) {
  const build = resolve(import.meta.dirname, '../.output', name);
  if (!existsSync(build)) continue;
  process.stdout.write(`${name.padEnd(20)}   gzipped       bar\n`);
  for (const { part, gzipped, bar } of measureSizes(build)) {
    const heavy = bar !== null && gzipped > bar;
    if (heavy) over += 1;
    process.stdout.write(
      `${part.padEnd(20)}${kilobytes(gzipped)}${bar === null ? '         –' : kilobytes(bar)}${heavy ? '  over' : ''}\n`,
    );
  }
}
if (over > 0) {
  process.stdout.write(`${over === 1 ? '1 part' : `${over} parts`} over the bar\n`);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
