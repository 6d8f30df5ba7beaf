import { afterEach, describe, expect, test } from 'vitest';
import { hiddenElements } from '../../lib/page/hidden-elements.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import { pageSource } from '../../lib/page/page-source.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { runThrough } from '../../lib/page/steps.ts';
import { ADDRESS, paragraphs, STORY } from './newspaper.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function page(css: string, html: string): Document {
  document.head.innerHTML = `<style>${css}</style>`;
  document.body.innerHTML = html;
  return document;
}

function read(css: string, html: string): readonly string[] {
  const result = readArticle(pageSource, page(css, html), ADDRESS);
  if (!result.ok) throw new Error(result.error);
  return result.value.article.blocks.map((block) => block.text);
}

describe('elements are hidden', () => {
  test.each([
    ['by display', '.x{display:none}', 1],
    ['by visibility', '.x{visibility:hidden}', 1],
    ['by opacity', '.x{opacity:0}', 1],
    ['by the recipe for screen readers', '.x{position:absolute;overflow:hidden;width:1px}', 1],
    ['not by being small', '.x{font-size:1px}', 0],
    ['not by being without a box of their own', '.x{display:contents}', 0],
  ])('%s', (_name, css, count) => {
    expect(
      runThrough(hiddenElements(page(css, '<p>One <span class="x">two</span> three.</p>'))).size,
    ).toBe(count);
  });

  test('and counted once, with all that is in them', () => {
    const html = '<div class="x"><p class="x">One</p></div><p class="x">Two</p>';
    expect(runThrough(hiddenElements(page('.x{display:none}', html))).size).toBe(2);
  });

  test('and not looked for in a parsed file, which has no layout', () => {
    const html = '<html><body><style>.x{display:none}</style><p class="x">One</p></body></html>';
    expect(runThrough(hiddenElements(linkedomPage(html))).size).toBe(0);
  });
});

describe('a story', () => {
  test('does not hold what its page hides', () => {
    const [first, ...rest] = STORY as [string, ...string[]];
    const tip = '<span class="tip">Mara Ann Quill, born at sea. Follow her every vote.</span>';
    const html = `<article><p>${first} ${tip}</p>${paragraphs(rest)}</article>`;
    expect(read('.tip{display:none}', html)).toEqual(STORY);
  });

  test('is read whole where its page shows it only as one scrolls', () => {
    const html = `<article>${paragraphs(STORY.slice(0, 2))}<div class="later">${paragraphs(STORY.slice(2))}</div></article>`;
    expect(read('.later{opacity:0}', html)).toEqual(STORY);
    expect(read('article{visibility:hidden}', html)).toEqual(STORY);
  });
});
