import type { Frame, Page } from 'puppeteer-core';

/** One stop of the Tab key. */
export interface Stop {
  /** Its place among all that can be operated on the page, in the order of the document. */
  readonly index: number;
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** True where a ring or another mark shows the focus. */
  readonly marked: boolean;
  /** True where at least its middle can be seen. */
  readonly seen: boolean;
  /** True where no other target comes near its middle, or it stands in a line of text: WCAG 2.5.8 lets it be smaller. */
  readonly apart: boolean;
}

/** Goes through a page with Tab until it is through, and tells every stop. Throws where it never ends: a trap. */
export async function focusTour(page: Page, frame: Page | Frame = page): Promise<readonly Stop[]> {
  await frame.evaluate(() => {
    scrollTo(0, 0);
    // From the very start, wherever the focus was before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    await new Promise((done) => setTimeout(done, 15));
    const stop = await frame.evaluate(look, OPERABLE);
    // Within a frame Tab goes on, while the page around it sees the frame alone.
    if (stop?.name === 'IFRAME' && stop.index === stops.at(-1)?.index) continue;
    if (stop === null || stops.some(({ index }) => index === stop.index)) return stops;
    stops.push(stop);
  }
  throw new Error('Tab goes on for ever');
}

/** Everything that can be operated and is shown, by name, in the order of the document. */
export function operable(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
        // Of several radio buttons of one group Tab stops at one.
        .map((element) => (element.innerText || element.getAttribute('aria-label') || '').trim()),
    OPERABLE,
  );
}

const OPERABLE =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"])';

function look(selector: string): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility() && !each.matches(':disabled'),
  );
  const [label] = (element as HTMLInputElement).labels ?? [];
  const target = label ?? element;
  const { x, y, width, height } = target.getBoundingClientRect();
  const at = document.elementFromPoint(x + Math.min(width, 40) / 2, y + Math.min(height, 24) / 2);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const near = (box: DOMRect) =>
    Math.hypot(
      middle.x - Math.max(box.left, Math.min(middle.x, box.right)),
      middle.y - Math.max(box.top, Math.min(middle.y, box.bottom)),
    ) < 12;
  const style = getComputedStyle(element);
  // A selected quotation wears the frame of the words in it.
  const outlined = [element, element.closest('.quote[aria-current]')]
    .filter((each) => each !== null)
    .map((each) => getComputedStyle(each))
    .some(
      ({ outlineStyle, outlineWidth, outlineColor }) =>
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        !/, 0\)$|transparent/u.test(outlineColor),
    );
  return {
    index: all.indexOf(element),
    name: (element.innerText || element.getAttribute('aria-label') || element.tagName).trim(),
    width,
    height,
    marked: outlined || style.boxShadow !== 'none',
    seen: at !== null && (target.contains(at) || at.contains(target)),
    apart:
      getComputedStyle(target).display === 'inline' ||
      all.every((other) => other === element || !near(other.getBoundingClientRect())),
  };
}
