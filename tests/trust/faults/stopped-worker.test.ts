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
  (file) => !/README/.test(file),
).length;

let faulty: FaultyRun;
beforeAll(async () => {
  faulty = await launchFaulty();
});
afterAll(() => faulty?.close());

/** True once the panel shows the story of a number with its quotations. */
const shows = (text: string, number: number) =>
  text.includes(titleOf(number)) && /Ewa Nowicka/.test(text);

test(
  'wherever the worker is stopped, the panel is right or says what to do, and the library is whole',
  { timeout: 900_000 },
  async () => {
    const { page } = faulty;
    await page.goto(faulty.story(0));
    await faulty.run.click(page);
    await waitUntil(faulty.panelText, (text) => shows(text, 0), 20_000);
    const panel = await faulty.panel();
    await waitUntil(
      () => libraryState(panel),
      ({ bundled }) => bundled > 0,
      20_000,
    );

    await page.goto(faulty.story(1));
    await settle();
    await faulty.plan({ standStillAt: -1 });
    await faulty.run.click(page);
    await waitUntil(
      faulty.panelText,
      (text) => shows(text, 1) && /Where else|Elsewhere/.test(text),
    );
    await settle();
    const points = await faulty.passed();
    expect(points.length).toBeGreaterThan(30);

    const rows: string[] = [];
    const wrong: string[] = [];
    for (const [at, point] of points.entries()) {
      const number = at + 2;
      await page.goto(faulty.story(number));
      await settle(150);
      await faulty.plan({ standStillAt: at });
      await faulty.run.click(page);
      const stood = await faulty.stands(1500);
      await faulty.stop();
      const text = await waitUntil(
        faulty.panelText,
        (now) => shows(now, number) || SAYS_WHAT_TO_DO.test(now),
        12_000,
      ).catch(() => null);
      const after =
        text === null ? 'HANGS' : shows(text, number) ? 'shows the story' : 'says what to do';
      await faulty.run.click(page);
      const again = await waitUntil(faulty.panelText, (now) => shows(now, number)).then(
        () => true,
        () => false,
      );
      const { own, bundled, torn } = await libraryState(panel);
      const whole =
        torn.length === 0 &&
        bundled === SEEDS &&
        own.filter((url) => url === faulty.story(number)).length === 1;
      if (text === null || !again || !whole) wrong.push(point);
      rows.push(
        `${stood ? 'stopped ' : 'passed  '} ${point.padEnd(66)} ${after}; a click ${again ? 'reads' : 'FAILS'}; library ${whole ? 'whole' : `TORN ${torn.join()}`}`,
      );
    }
    console.log(
      [...rows, `${points.length} points tried, ${points.length - wrong.length} survived`].join(
        '\n',
      ),
    );
    expect(wrong).toEqual([]);
  },
);

function settle(milliseconds = 800): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
