// `npm run bench [-- PART …] [--bench FOLDER] [--errors N] [--models] [--quick] [--chromium] [--page NAME] [--long]`: quality and speed, part by part; all parts without a name.
// What needs the benchmark data says in one line where it is not there.
import { parseArgs } from 'node:util';

const PARTS = [
  'reading',
  'speed',
  'pages',
  'live',
  'related',
  'library',
  'panel',
  'click',
] as const;
type Part = (typeof PARTS)[number];

const { values, positionals } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    errors: { type: 'string' },
    models: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '30' },
    stories: { type: 'string', default: '1000' },
    chromium: { type: 'boolean', default: false },
    page: { type: 'string' },
    long: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !isPart(name));
if (unknown.length > 0) {
  console.error(`bench: there is no part ${unknown.join(', ')}; there are: ${PARTS.join(', ')}`);
  process.exit(2);
}
const folder = values.bench;
const print = (line: string) => console.log(line);
const chosen = positionals.length > 0 ? positionals.filter(isPart) : PARTS;
for (const part of chosen) await run(part);

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}

async function run(part: Part): Promise<void> {
  switch (part) {
    case 'reading': {
      const { benchReading } = await import('./bench-reading.ts');
      const errors = values.errors === undefined ? null : Number(values.errors);
      await benchReading({ folder, print, errors, models: values.models });
      return;
    }
    case 'speed': {
      const { benchSpeed } = await import('./bench-speed.ts');
      await benchSpeed({ folder, print });
      return;
    }
    case 'pages': {
      const { benchPages } = await import('./bench-pages.ts');
      if (values.long) await (await import('./bench-pages/measure-long.ts')).measureLong(print);
      else benchPages({ folder, print });
      return;
    }
    case 'live': {
      const { benchLive } = await import('./bench-live.ts');
      await benchLive({ folder, print, only: values.page ?? '', chromium: values.chromium });
      return;
    }
    case 'related': {
      const { benchRelated } = await import('./bench-related.ts');
      benchRelated(folder).forEach(print);
      return;
    }
    case 'click': {
      const { benchClick } = await import('./bench-click.ts');
      await benchClick({ print, runs: Number(values.runs), stories: Number(values.stories) });
      return;
    }
    case 'library': {
      const { benchLibrary } = await import('./bench-library.ts');
      const quick = values.quick || positionals.length === 0;
      await benchLibrary({ print, quick, chromium: values.chromium });
      return;
    }
    case 'panel': {
      const { benchPanel } = await import('./bench-panel.ts');
      await benchPanel(print);
      return;
    }
    default:
      part satisfies never;
  }
}
