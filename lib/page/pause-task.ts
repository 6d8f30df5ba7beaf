import type { Turns } from './steps.ts';

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/**
 * Ends the task of the page, so that input and drawing come first, and resolves in a new one. Needs no timer: those of
 * a page in the background run once a second.
 */
export function pauseTask(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** We work so long at a time, in milliseconds: with what the browser does besides, a task stays far below 50. */
const SLICE_MS = 8;

/** Turns by the clock. `now` gives milliseconds from any start. */
export function turnsByClock(now: () => number): Turns {
  let since = now();
  return {
    isDue: () => now() - since >= SLICE_MS,
    pause: async () => {
      await pauseTask();
      since = now();
    },
  };
}
