import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VoiceMarks } from '../../lib/model/marks.ts';
import { createCard } from '../../lib/page/card.ts';

const LABELS = {
  quotationCount: (count: number) => `${count} quotations`,
  otherStories: 'Also named in',
  showInPanel: 'Show in the panel',
};
const VOICE: VoiceMarks = {
  person: 'p0',
  name: 'Mara Quill',
  role: 'leads the <harbour> council',
  style: 0,
  names: [],
  quotations: ['We had no choice left.', '<img src=x onerror=alert(1)>'],
  quotationCount: 5,
  stories: ['A short history of ferries', '<b>Piers</b>'],
};

let roots: ShadowRoot[];
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  document.body.innerHTML = '<p>Mara Quill</p>';
  roots = [];
  // The root is closed to scripts, and so to this test: it is kept as it is made.
  Element.prototype.attachShadow = function keep(init: ShadowRootInit): ShadowRoot {
    const root = attachShadow.call(this, init);
    expect(init.mode).toBe('closed');
    roots.push(root);
    return root;
  };
});

afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
});

function rangeOf(): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  return range;
}

test('shows name, role, count, quotations and other stories, as text only', () => {
  createCard(document, LABELS, () => undefined).show(VOICE, rangeOf());
  const card = roots[0]!.querySelector('.card')!;
  const parts = [...card.querySelectorAll('p, blockquote, li, button')].map(
    (part) => part.textContent,
  );
  expect(parts).toEqual([
    'Mara Quill',
    'leads the <harbour> council',
    '5 quotations',
    'We had no choice left.',
    '<img src=x onerror=alert(1)>',
    'Also named in',
    'A short history of ferries',
    '<b>Piers</b>',
    'Show in the panel',
  ]);
  expect(card.querySelector('img, b')).toBeNull();
});

test('leaves out what there is nothing to say about', () => {
  const bare = { ...VOICE, role: null, quotations: [], stories: [] };
  createCard(document, { ...LABELS, showInPanel: '' }, () => undefined).show(bare, rangeOf());
  const parts = [...roots[0]!.querySelectorAll('p, ul, button')].map((part) => part.textContent);
  expect(parts).toEqual(['Mara Quill', '5 quotations']);
});

test('is in the page only while it is shown, and once', () => {
  const before = document.querySelectorAll('*').length;
  const card = createCard(document, LABELS, () => undefined);
  expect(card.isOpen()).toBe(false);
  card.show(VOICE, rangeOf());
  card.show(VOICE, rangeOf());
  expect(card.isOpen()).toBe(true);
  expect(document.querySelectorAll('*')).toHaveLength(before + 1);
  card.hide();
  card.hide();
  expect(document.querySelectorAll('*')).toHaveLength(before);
});

test('its button selects the voice', () => {
  const chosen: string[] = [];
  createCard(document, LABELS, ({ person }) => chosen.push(person)).show(VOICE, rangeOf());
  roots[0]!.querySelector('button')!.click();
  expect(chosen).toEqual(['p0']);
});
