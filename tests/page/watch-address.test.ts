import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../lib/page/watch-address.ts';

/** A window with an address, a history of changes and a clock. */
class PretendedWindow extends EventTarget {
  readonly navigation = new EventTarget();
  readonly location = { href: 'https://gazette.example/a' };
  readonly setTimeout = (work: () => void, ms: number): unknown => setTimeout(work, ms);

  go(href: string, navigationType: string | null): void {
    this.location.href = href;
    this.navigation.dispatchEvent(
      Object.assign(new Event('currententrychange'), { navigationType }),
    );
  }
}

let view: PretendedWindow;
let left: number;
let there: boolean;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  view = new PretendedWindow();
  left = 0;
  there = true;
  stop = watchAddress(
    view as unknown as Window,
    () => there,
    () => (left += 1),
  );
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test.each([
  ['a step to another story', 'https://gazette.example/b', 'push', 1],
  ['a step back', 'https://gazette.example/b', 'traverse', 1],
  ['a step within the page', 'https://gazette.example/a#comments', 'push', 0],
  ['an address that was only rewritten', 'https://gazette.example/b', 'replace', 0],
])('%s', (_name, href, type, expected) => {
  view.go(href, type);
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(expected);
});

test('after a rewritten address a step within the page is still none', () => {
  view.go('https://gazette.example/a?from=front', 'replace');
  view.go('https://gazette.example/a?from=front#comments', 'push');
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(0);
  view.go('https://gazette.example/b', 'push');
  expect(left).toBe(1);
});

test('a rewritten address counts once the text is gone', () => {
  view.go('https://gazette.example/b', 'replace');
  vi.advanceTimersByTime(200);
  expect(left).toBe(0);
  there = false;
  vi.advanceTimersByTime(5000);
  expect(left).toBe(1);
});

test('without the Navigation API the history’s own event serves', () => {
  view.location.href = 'https://gazette.example/b';
  view.dispatchEvent(new Event('popstate'));
  expect(left).toBe(1);
});

test('leaving is told once, and not after the end', () => {
  view.go('https://gazette.example/b', 'push');
  view.go('https://gazette.example/c', 'push');
  expect(left).toBe(1);
  const other = new PretendedWindow();
  watchAddress(
    other as unknown as Window,
    () => true,
    () => (left += 1),
  )();
  other.go('https://gazette.example/b', 'push');
  expect(left).toBe(1);
});
