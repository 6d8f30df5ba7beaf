import { afterEach, beforeEach, expect, test } from 'vitest';
import { hideOverlay, showOverlay } from '../../lib/page/overlay.ts';

let before: string;
beforeEach(() => {
  document.body.innerHTML = '<p>A story. <button id="more">More</button></p>';
  before = document.documentElement.outerHTML;
});
afterEach(hideOverlay);

test('adds one element, and no second one', () => {
  expect(showOverlay('about:blank', 'On Record')).toBe(true);
  expect(document.documentElement.children).toHaveLength(3);
  expect(showOverlay('about:blank', 'On Record')).toBe(false);
  expect(document.documentElement.children).toHaveLength(3);
});

test('cannot be looked into, and takes nothing from the styles of the page', () => {
  showOverlay('about:blank', 'On Record');
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(host.shadowRoot).toBeNull();
  expect(host.style.getPropertyPriority('all')).toBe('important');
});

test('goes without a trace, and gives the focus back', () => {
  const button = document.getElementById('more')!;
  button.focus();
  showOverlay('about:blank', 'On Record');
  button.blur();
  hideOverlay();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(button);
  expect(Object.keys(globalThis).filter((key) => /record/i.test(key))).toEqual([]);
});

test('may be hidden where it is not', () => {
  hideOverlay();
  expect(document.documentElement.outerHTML).toBe(before);
});
