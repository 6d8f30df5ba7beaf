import type { CDPSession, Page, Target } from 'puppeteer-core';
import {
  launchChromium,
  ONLY_LOOPBACK,
  type ChromiumRun,
} from '../../../scripts/browser/chromium.ts';
import { stopWorker } from '../../../scripts/browser/stop-worker.ts';
import { demoPage } from '../../../scripts/demo/demo-page.ts';
import { serve, type Site } from '../../../scripts/serve.ts';
import { INVENTED_STORY } from '../../extension/invented-story.ts';
import { faultyBuild } from './faulty-build.ts';
import type { FaultPlan } from './fault-points.ts';

/** A Chromium whose worker can be made to fail, a site of numbered stories, and a panel. */
export interface FaultyRun {
  /** Folder of the build that runs. */
  readonly folder: string;
  readonly run: ChromiumRun;
  readonly site: Site;
  readonly page: Page;
  /** Address of the story of a number, whose title ends in that number. */
  story(number: number): string;
  panel(): Promise<Page>;
  /** Empty where no panel is there. */
  panelText(): Promise<string>;
  plan(plan: FaultPlan): Promise<void>;
  /** Names of the fault points passed since the last plan. */
  passed(): Promise<readonly string[]>;
  /** Resolves once the worker stands still at its point; false after `timeout` milliseconds. */
  stands(timeout: number): Promise<boolean>;
  /** Stops the worker where it is. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** So often a worker is asked that is just being stopped. */
const ATTEMPTS = 20;

/** Past the driver's own view of a worker, which does not survive that it is stopped and started again. */
async function evaluateIn<T>(target: Target, expression: string): Promise<T> {
  const session = await target.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  await session.detach();
  return result.value as T;
}

/** The title of the story of a number. */
export const titleOf = (number: number): string => `Dockers vote to strike, part ${number} of many`;

/** Without the address that the demo names as its own, so that each is a story of itself. */
function storyPage(number: number): string {
  return demoPage({ ...INVENTED_STORY, title: titleOf(number) }).replace(
    /<link rel="canonical"[^>]*>/,
    '',
  );
}

export async function launchFaulty(): Promise<FaultyRun> {
  const build = faultyBuild();
  const site = await serve((path) => {
    const number = /^\/story\/(\d+)$/.exec(path)?.[1];
    return number === undefined ? null : { body: storyPage(Number(number)) };
  });
  const run = await launchChromium({ args: ONLY_LOOPBACK, build: build.folder });
  const [page = await run.browser.newPage()] = await run.browser.pages();
  let session: CDPSession | null = null;
  let paused: Promise<boolean> = Promise.resolve(false);
  const panel = () => run.panel();
  const workers = () => run.browser.targets().filter((each) => each.type() === 'service_worker');
  const inWorker = async <T>(source: string): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      // One that was stopped may still be listed.
      for (const target of workers().toReversed()) {
        try {
          return await evaluateIn<T>(target, source);
        } catch (error) {
          if (attempt === ATTEMPTS) throw error;
        }
      }
      if (attempt === ATTEMPTS) throw new Error('no worker');
      await wake();
    }
  };
  const wake = async () => {
    const ours = await panel().catch(() => null);
    // Written as text: the page has an interface that this program has no types for.
    await ours
      ?.evaluate("chrome.runtime.sendMessage({ to: 'background', type: 'awake' })")
      .catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
  };
  const debug = async () => {
    session = (await workers().at(-1)?.createCDPSession()) ?? null;
    if (session === null) throw new Error('no worker');
    await session.send('Debugger.enable');
    const mine = session;
    paused = new Promise((done) => mine.once('Debugger.paused', () => done(true)));
  };
  return {
    folder: build.folder,
    run,
    site,
    page,
    panel,
    story: (number) => `${site.url}story/${number}`,
    panelText: async () => (await panel()).$eval('body', (body) => body.innerText).catch(() => ''),
    plan: async (plan) => {
      await wake();
      await inWorker(
        `onRecordFaults.plan = ${JSON.stringify(plan)}; onRecordFaults.names.length = 0; onRecordFaults.watching = true;`,
      );
      if (plan.standStillAt >= 0) await debug();
    },
    passed: () => inWorker<string[]>('onRecordFaults.names'),
    stands: (timeout) =>
      Promise.race([
        paused,
        new Promise<boolean>((done) => setTimeout(() => done(false), timeout)),
      ]),
    stop: async () => {
      await stopWorker(run.browser);
      // Only now: without a debugger the worker would go on.
      await session?.detach().catch(() => undefined);
      session = null;
    },
    close: async () => {
      await run.browser.close();
      site.close();
      build.remove();
    },
  };
}
