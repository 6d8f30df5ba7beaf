import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMarks, VoiceMarks } from '../../lib/model/marks.ts';
import type { Passage } from '../../lib/model/passage.ts';
import { pageBlocks } from '../../lib/page/block-text.ts';
import { OpenPage } from '../../lib/page/open-page.ts';
import { leavesByMarkup } from '../../lib/page/page-text.ts';
import type { PageAnchors } from '../../lib/page/page-anchors.ts';
import { AWAY_MS, REST_MS } from '../../lib/page/rest.ts';
import { pointAt, pretendHighlights, type PretendedHighlights } from './pretended-highlights.ts';

const HTML = `<p>The slip is shut, said Mara Quill.</p><p>“Nobody asked us,” said Oren Blisk. Mara Quill did not answer.</p>`;
const LABELS = {
  quotationCount: (count: number) => `${count} quotations`,
  otherStories: 'Also named in',
  showInPanel: 'Show in the panel',
};

let highlights: PretendedHighlights;
let anchors: PageAnchors;
let selected: string[];
let page: OpenPage;

function passage(block: number, exact: string): Passage {
  const text = pageBlocks(document.body, leavesByMarkup, () => false)[block]!.text;
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: text.slice(0, start), suffix: text.slice(end), block, start };
}

function voice(person: string, style: number, names: readonly Passage[]): VoiceMarks {
  return {
    person,
    name: person,
    role: null,
    style,
    names,
    quotations: [],
    quotationCount: 0,
    stories: [],
  };
}

function marks(card = true): PageMarks {
  return {
    voices: [
      {
        ...voice('p0', 0, [passage(0, 'Mara Quill'), passage(1, 'Mara Quill')]),
        name: 'Mara Quill',
      },
      voice('p1', 1, [passage(1, 'Oren Blisk')]),
    ],
    quotes: [{ id: 'q0', style: 1, passages: [passage(1, 'Nobody asked us,')] }],
    card,
  };
}

/** The text node that holds these words, and the place in their midst. */
function placeOf(words: string): { node: Text; offset: number } {
  const node = [...document.querySelectorAll('p')]
    .map((p) => p.firstChild as Text)
    .find(({ data }) => data.includes(words))!;
  return { node, offset: node.data.indexOf(words) + 2 };
}

function move(target: EventTarget = document.body): void {
  target.dispatchEvent(
    new PointerEvent('pointermove', {
      bubbles: true,
      clientX: 10,
      clientY: 10,
      pointerType: 'mouse',
    }),
  );
}

const host = (): Element | null => document.querySelector('html > div');
const elements = (): number => document.querySelectorAll('*').length;

beforeEach(() => {
  vi.useFakeTimers();
  highlights = pretendHighlights();
  document.body.innerHTML = HTML;
  anchors = pageBlocks(document.body, leavesByMarkup, () => false);
  selected = [];
  page = new OpenPage(document, anchors, LABELS, { onSelect: (person) => selected.push(person) });
  pointAt(null);
});

afterEach(() => {
  page.close();
  highlights.restore();
  vi.useRealTimers();
});

describe('marks', () => {
  test('paint each voice’s names in its style, and no quotation', () => {
    page.mark(marks());
    expect(highlights.painted()).toEqual({
      'on-record-voice-0': ['Mara Quill', 'Mara Quill'],
      'on-record-voice-1': ['Oren Blisk'],
    });
  });

  test('do not change the page’s elements', () => {
    const before = document.body.innerHTML;
    const count = elements();
    page.mark(marks());
    expect(document.body.innerHTML).toBe(before);
    expect(elements()).toBe(count);
  });

  test('are replaced by the next ones', () => {
    page.mark(marks());
    page.mark({ voices: [voice('p1', 9, [passage(1, 'Oren Blisk')])], quotes: [], card: true });
    expect(highlights.painted()).toEqual({ 'on-record-voice-6': ['Oren Blisk'] });
  });

  test('leave no trace when switched off', () => {
    const html = document.documentElement.outerHTML;
    const sheets = document.adoptedStyleSheets.length;
    page.mark(marks());
    page.activate('q0');
    page.show([passage(0, 'Mara Quill')]);
    page.card('p0');
    page.mark({ voices: [], quotes: [], card: true });
    expect(highlights.painted()).toEqual({});
    expect(document.documentElement.outerHTML).toBe(html);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  test('come back after the page rendered its text anew', async () => {
    page.mark(marks());
    document.body.innerHTML = `<p>New.</p>${HTML}`;
    await vi.advanceTimersByTimeAsync(1000);
    expect(highlights.painted()['on-record-voice-0']).toEqual(['Mara Quill', 'Mara Quill']);
    expect([...document.querySelectorAll('p')].every((p) => p.isConnected)).toBe(true);
  });

  test.each([
    ['all highlights', () => CSS.highlights.clear()],
    ['one highlight', () => void CSS.highlights.delete('on-record-voice-1')],
  ])('come back when the page throws %s out, at the next move of the reader', async (_, act) => {
    page.mark(marks());
    const painted = highlights.painted();
    act();
    await vi.advanceTimersByTimeAsync(5000);
    expect(highlights.painted()).not.toEqual(painted);
    move();
    await vi.advanceTimersByTimeAsync(1000);
    expect(highlights.painted()).toEqual(painted);
  });

  test('light up a quotation that is active, until the next', () => {
    page.mark(marks());
    page.activate('q0');
    expect(highlights.painted()['on-record-quote-1']).toEqual(['Nobody asked us,']);
    page.mark(marks());
    expect(highlights.painted()['on-record-quote-1']).toEqual(['Nobody asked us,']);
    page.activate(null);
    expect(highlights.painted()['on-record-quote-1']).toBeUndefined();
  });

  test('flash a passage for a moment and say whether it is there', () => {
    expect(page.show([passage(1, 'Nobody asked us,')])).toBe(true);
    expect(highlights.painted()['on-record-flash']).toEqual(['Nobody asked us,']);
    vi.advanceTimersByTime(5000);
    expect(highlights.painted()).toEqual({});
    expect(page.show([{ exact: 'Nobody', prefix: 'x', suffix: 'y', block: 7, start: 0 }])).toBe(
      false,
    );
  });
});

test('a browser without highlights still scrolls to a passage', () => {
  highlights.restore();
  const plain = new OpenPage(document, anchors, LABELS, { onSelect: () => undefined });
  plain.mark(marks());
  expect(plain.show([passage(0, 'Mara Quill')])).toBe(true);
  highlights = pretendHighlights();
});

describe('the card', () => {
  const rest = (ms: number): void => void vi.advanceTimersByTime(ms);

  test('opens after a rest on a name and closes after a while away', () => {
    page.mark(marks());
    const count = elements();
    pointAt(placeOf('Oren Blisk'));
    move();
    rest(REST_MS - 10);
    expect(host()).toBeNull();
    rest(100);
    expect(host()).not.toBeNull();
    pointAt(null);
    move();
    rest(AWAY_MS - 10);
    expect(host()).not.toBeNull();
    rest(100);
    expect(host()).toBeNull();
    expect(elements()).toBe(count);
  });

  test('does not open while the pointer only passes', () => {
    page.mark(marks());
    pointAt(placeOf('Oren Blisk'));
    move();
    rest(REST_MS / 2);
    pointAt(null);
    move();
    rest(2000);
    expect(host()).toBeNull();
  });

  test('stays while the pointer is on it', () => {
    page.mark(marks());
    page.card('p0');
    move(host()!);
    rest(5000);
    expect(host()).not.toBeNull();
  });

  test('is dismissed with Escape, without moving the pointer, and without taking the key from the page', () => {
    page.mark(marks());
    page.card('p0');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(host()).toBeNull();
    expect(key.defaultPrevented).toBe(false);
  });

  test('does not open where it is switched off, but on the panel’s command', () => {
    page.mark(marks(false));
    pointAt(placeOf('Oren Blisk'));
    move();
    rest(2000);
    expect(host()).toBeNull();
    page.card('p1');
    expect(host()).not.toBeNull();
    page.card(null);
    expect(host()).toBeNull();
  });

  test('is not put into a page that is being edited', () => {
    page.mark(marks());
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
    page.card('p0');
    expect(host()).toBeNull();
    Reflect.deleteProperty(document, 'designMode');
  });

  test('opens on a name only while Alt is held, where the reader wants it so', () => {
    page.mark({ ...marks(), cardOpens: 'modifier' });
    pointAt(placeOf('Oren Blisk'));
    move();
    rest(REST_MS + 100);
    expect(host()).toBeNull();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
    rest(REST_MS + 100);
    expect(host()).not.toBeNull();
  });

  test('opens on a click only, where the reader wants it so, and closes when the pointer is away', () => {
    page.mark({ ...marks(), cardOpens: 'click' });
    pointAt(placeOf('Oren Blisk'));
    move();
    rest(2000);
    expect(host()).toBeNull();
    document.body.click();
    expect(host()).not.toBeNull();
    expect(selected).toEqual([]);
    move();
    rest(2000);
    expect(host()).not.toBeNull();
    pointAt(null);
    move();
    rest(AWAY_MS + 100);
    expect(host()).toBeNull();
  });

  test('opens at a link on a name that is reached with the keyboard, and goes with the focus', () => {
    document.body.innerHTML = HTML.replace('Oren Blisk', '<a href="/blisk">Oren Blisk</a>');
    page.close();
    anchors = pageBlocks(document.body, leavesByMarkup, () => false);
    page = new OpenPage(document, anchors, LABELS, { onSelect: () => undefined });
    page.mark(marks());
    const link = document.querySelector('a')!;
    // The pretended DOM does not know where the focus came from.
    Object.assign(link, { matches: () => true });
    link.focus();
    rest(REST_MS + 300);
    expect(host()).not.toBeNull();
    link.blur();
    rest(AWAY_MS + 100);
    expect(host()).toBeNull();
  });

  test('of a person who is not marked is not shown', () => {
    page.mark(marks());
    page.card('p9');
    expect(host()).toBeNull();
  });
});

describe('pointing', () => {
  test('at a quotation lights it up', () => {
    page.mark(marks());
    pointAt(placeOf('asked us'));
    move();
    vi.advanceTimersByTime(100);
    expect(highlights.painted()['on-record-quote-1']).toEqual(['Nobody asked us,']);
    pointAt(null);
    move();
    vi.advanceTimersByTime(100);
    expect(highlights.painted()['on-record-quote-1']).toBeUndefined();
  });

  test('and clicking on a name selects its person, and leaves the click to the page', () => {
    page.mark(marks());
    pointAt(placeOf('Oren Blisk'));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(click);
    expect(selected).toEqual(['p1']);
    expect(click.defaultPrevented).toBe(false);
  });

  test('beside a name selects nobody', () => {
    page.mark(marks());
    pointAt(placeOf('did not answer'));
    document.body.click();
    expect(selected).toEqual([]);
  });

  test('is not watched any more once the page is closed', () => {
    page.mark(marks());
    page.close();
    pointAt(placeOf('Oren Blisk'));
    document.body.click();
    expect(selected).toEqual([]);
  });
});

test('the page says whether its story is still there', () => {
  expect(page.isThere()).toBe(true);
  document.body.innerHTML = `<p>New.</p>${HTML}`;
  expect(page.isThere()).toBe(true);
  document.body.innerHTML = `<div style="display:none">${HTML}</div>`;
  expect(page.isThere()).toBe(false);
  document.body.replaceChildren();
  expect(page.isThere()).toBe(false);
});
