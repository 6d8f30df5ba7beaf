import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../lib/page/watch-address.ts';

/** A window with an address, a history of changes and a clock. */
class PretendedWindow extends EventTarget {
  readonly navigation = new EventTarget();
  readonly location = new URL('https://gazette.example/a');
  readonly setTimeout = (work: () => void, ms: number): unknown => setTimeout(work, ms);

  go(href: string): void {
    this.location.href = href;
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

let view: PretendedWindow;
let left: number;
let there: boolean;
let inView: boolean;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  view = new PretendedWindow();
  left = 0;
  there = true;
  inView = true;
  stop = watchAddress(
    view as unknown as Window,
    { isThere: () => there, isInView: () => inView },
    () => (left += 1),
  );
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test.each([
  ['another address without the story', 'https://gazette.example/b', false, 1],
  ['another address with the story still there', 'https://gazette.example/b', true, 0],
  ['a step within the page', 'https://gazette.example/a#comments', false, 0],
])('%s', (_name, href, stays, expected) => {
  there = stays;
  view.go(href);
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(expected);
});

test.each([
  ['another page, and the next story is in view', 'https://gazette.example/b', 1],
  ['the same page with other parameters', 'https://gazette.example/a?from=front', 0],
])('where the story was scrolled away and the address names %s', (_name, href, expected) => {
  view.go(href);
  vi.advanceTimersByTime(200);
  expect(left).toBe(0);
  inView = false;
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(expected);
});

test('whoever scrolls back at once is still on the story', () => {
  inView = false;
  there = true;
  view.location.href = 'https://gazette.example/b';
  view.location.href = 'https://gazette.example/a';
  view.go('https://gazette.example/a');
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(0);
});

test('the story may go a while after the address', () => {
  view.go('https://gazette.example/b');
  vi.advanceTimersByTime(200);
  expect(left).toBe(0);
  there = false;
  vi.advanceTimersByTime(5000);
  expect(left).toBe(1);
});

test('after a rewritten address a step within the page is still none', () => {
  view.go('https://gazette.example/a?from=front');
  vi.advanceTimersByTime(10_000);
  there = false;
  view.go('https://gazette.example/a?from=front#comments');
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(0);
});

test('without the Navigation API the history’s own event serves', () => {
  there = false;
  view.location.href = 'https://gazette.example/b';
  view.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(10);
  expect(left).toBe(1);
});

test('leaving is told once, and not after the end', () => {
  there = false;
  view.go('https://gazette.example/b');
  vi.advanceTimersByTime(10);
  view.go('https://gazette.example/c');
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(1);
  const other = new PretendedWindow();
  const end = watchAddress(
    other as unknown as Window,
    { isThere: () => false, isInView: () => true },
    () => (left += 1),
  );
  other.go('https://gazette.example/b');
  end();
  vi.advanceTimersByTime(10_000);
  expect(left).toBe(1);
});
