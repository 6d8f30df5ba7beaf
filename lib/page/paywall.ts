import type { PageBlock } from './page-block.ts';
import { saysCutOff } from './paywall-wording.ts';
import { proseLength } from './prose.ts';

const WALL_SELECTOR =
  'dialog, [role="dialog"], [class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano" i]';

/** The page is taken for complete above so many characters of prose, unless it declares itself not free. */
const COMPLETE = 3500;
/** So many blocks after the story's last one are looked at. */
const AFTER = 8;

/**
 * True where the page shows only the beginning of the story and says that the rest is for subscribers. `blocks` are all
 * of the page's, `body` the story's. `notFree` is the page's own declaration, which alone does not count: a subscriber
 * reads the whole text on the same page.
 */
export function isCutOff(
  page: Document,
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  notFree: boolean,
): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  const prose = proseLength(body);
  if (!notFree && prose > COMPLETE) return false;
  if (notFree && /(?:…|\.\.\.)$/.test(last.text)) return true;
  const end = blocks.indexOf(last);
  const after = blocks.slice(end, end + AFTER + 1).filter((block) => block.text.length < 600);
  if (after.some((block) => saysCutOff(block.text))) return true;
  return [...page.querySelectorAll(WALL_SELECTOR)].some((element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ');
    return text.length < 3000 && saysCutOff(text);
  });
}
