import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../extension/wait-until.ts';
import { launchFaulty, titleOf, type FaultyRun } from './faulty-run.ts';
import { libraryState } from './library-state.ts';

// The worker is stopped at every message and storage boundary between a click and the finished panel, really stopped, each
// time anew. The points are those that a click is seen to pass, so that a new one is tried without being written down here.

/** Words of a panel that says what to do. */
const SAYS_WHAT_TO_DO = /click the (?:On Record )?icon/i;

const SEEDS = readdirSync(new URL('../../../seeds/', import.meta.url)).filter(
  (file) => !file.startsWith('README'),
).length;

/** What became of one stop. */
interface Outcome {
  readonly stood: boolean;
  readonly panel: 'hangs' | 'shows the story' | 'says what to do';
  readonly clickReads: boolean;
  readonly libraryWhole: boolean;
}

let faulty: FaultyRun;
beforeAll(begin);
afterAll(() => faulty?.close());

/** A browser with a panel that shows a story, and the bundled stories put in. */
async function begin(): Promise<void> {
  faulty = await launchFaulty();
  await faulty.page.goto(faulty.story(0));
  await faulty.run.click(faulty.page);
  await waitUntil(faulty.panelText, (text) => shows(text, 0), 20_000);
  const panel = await faulty.panel();
  await waitUntil(
    () => libraryState(panel),
    ({ bundled }) => bundled === SEEDS,
    30_000,
  );
}

/** True once the panel shows the story of a number with its quotations. */
const shows = (text: string, number: number) =>
  text.includes(titleOf(number)) && /Ewa Nowicka/.test(text);

test(
  'wherever the worker is stopped, the panel is right or says what to do, and the library is whole',
  { timeout: 900_000 },
  async () => {
    const points = await pointsOfAClick();
    expect(points.length).toBeGreaterThan(30);
    const rows: string[] = [];
    let wrong = 0;
    for (const [at, point] of points.entries()) {
      const { stood, panel, clickReads, libraryWhole } = await stopAt(at, at + 2);
      const survived = panel !== 'hangs' && clickReads && libraryWhole;
      if (!survived) wrong += 1;
      const what = `${panel}; a click ${clickReads ? 'reads' : 'FAILS'}; library ${libraryWhole ? 'whole' : 'TORN'}`;
      rows.push(
        `${survived ? '' : 'WRONG '}${stood ? 'stopped at' : 'passed by '} ${point.padEnd(66)} ${what}`,
      );
    }
    console.log(
      [...rows, `${points.length} points tried, ${points.length - wrong} survived`].join('\n'),
    );
    expect(wrong).toBe(0);
  },
);

async function pointsOfAClick(): Promise<readonly string[]> {
  await faulty.page.goto(faulty.story(1));
  await settle(800);
  await faulty.plan({ standStillAt: -1 });
  await faulty.run.click(faulty.page);
  await waitUntil(faulty.panelText, (text) => shows(text, 1));
  await settle(1500);
  return faulty.passed();
}

/** Tries one point, in a new browser where the driver brought the old one down. */
async function stopAt(at: number, number: number): Promise<Outcome> {
  try {
    return await stopOnce(at, number);
  } catch (error) {
    console.warn(`point ${at}: ${String(error)}`);
    if (!/Target closed|Session closed|Connection closed|detached/.test(String(error))) throw error;
    await faulty.close().catch(() => undefined); // it is gone already
    await begin();
    return stopOnce(at, number);
  }
}

async function stopOnce(at: number, number: number): Promise<Outcome> {
  const { page, run } = faulty;
  await page.goto(faulty.story(number));
  await settle(150);
  await faulty.plan({ standStillAt: at });
  await run.click(page);
  const stood = await faulty.stands(1500);
  await faulty.stop();
  const text = await waitUntil(
    faulty.panelText,
    (now) => shows(now, number) || SAYS_WHAT_TO_DO.test(now),
    12_000,
  ).catch(() => null);
  // Chromium 156 itself ends where its own driver clicks while a worker is still being stopped.
  await settle(500);
  await run.click(page);
  const clickReads = await waitUntil(faulty.panelText, (now) => shows(now, number)).then(
    () => true,
    () => false,
  );
  const { own, bundled, torn } = await libraryState(await faulty.panel());
  const once = own.filter((url) => url === faulty.story(number)).length === 1;
  return {
    stood,
    panel: text === null ? 'hangs' : shows(text, number) ? 'shows the story' : 'says what to do',
    clickReads,
    libraryWhole: torn.length === 0 && bundled === SEEDS && once,
  };
}

function settle(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
