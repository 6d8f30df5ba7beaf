import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD, launchChromium, ONLY_LOOPBACK } from './browser/chromium.ts';
import { openPanelRun, type PanelRun } from './bench-panel/open-panel-run.ts';
import { keepStory } from './bench-panel/keep-story.ts';
import { MULTITUDE } from './shots/stories.ts';

/** Runs that count; one more goes before them, which warms the browser's caches. */
const RUNS = 11;

/** What must hold, in milliseconds of the median; layout shift in the web's own measure. */
const BARS: Readonly<Record<string, number>> = {
  'first paint after open': 100,
  'story painted after its data': 150,
  'next quotation: script': 16,
  'filter: script': 16,
  'layout shift after the first fill': 0,
};

/**
 * How fast the panel of the built extension opens and answers in Chromium, on a story with 300 quotations and 60 people;
 * in the same run, turn about, an empty page of the extension.
 */
export async function benchPanel(print: (line: string) => void): Promise<void> {
  if (!existsSync(BUILD)) {
    print('panel: there is no build (npm run build)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const run = await launchChromium({
    build: folder,
    args: ONLY_LOOPBACK,
    defaultViewport: { width: 360, height: 860 },
  });
  try {
    await keepStory(run, MULTITUDE);
    const panels: PanelRun[] = [];
    const empties: PanelRun[] = [];
    for (let i = 0; i <= RUNS; i += 1) {
      const empty = await openPanelRun(run, 'empty.html', MULTITUDE);
      const panel = await openPanelRun(run, 'sidepanel.html', MULTITUDE);
      if (i === 0) continue;
      empties.push(empty);
      panels.push(panel);
    }
    print(`panel: ${RUNS} runs each, milliseconds     median       p90     empty       bar`);
    for (const name of Object.keys(panels[0]!)) {
      const empty = name in empties[0]! ? figure(quantile(empties, name, 0.5)) : '–';
      const bar = BARS[name];
      const median = quantile(panels, name, 0.5);
      const over = bar !== undefined && median > bar ? '  over' : '';
      print(
        `${name.padEnd(36)} ${figure(median).padStart(9)} ${figure(quantile(panels, name, 0.9)).padStart(9)} ${empty.padStart(9)} ${(bar === undefined ? '–' : String(bar)).padStart(9)}${over}`,
      );
    }
  } finally {
    await run.browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function quantile(runs: readonly PanelRun[], name: string, share: number): number {
  const values = runs.map((run) => run[name]!).sort((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

function figure(value: number): string {
  return value.toFixed(value < 1 && value > 0 ? 3 : 1);
}
