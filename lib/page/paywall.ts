import type { PageBlock } from './page-block.ts';
import { proseLength } from './prose.ts';

/** How a page says that the rest is for those who pay or sign in. */
const SAYS_SO =
  /\b(?:subscribe|register|sign (?:in|up)|log ?in|become a (?:member|subscriber)|join|start (?:your|a) (?:free )?trial|create (?:a|an|your) (?:free )?account)\b[^.]{0,60}\b(?:to (?:continue|keep reading|read (?:the|this|more|on|it)|unlock|access|finish|view)|for (?:full|unlimited) access|continue reading)\b|\bto (?:continue|keep) reading\b|\bto read (?:the (?:rest|full|whole|remainder)|this (?:article|story))\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to|limited to)\b[^.]{0,30}\b(?:subscribers?|members?)\b|\b(?:for|to) (?:our )?(?:subscribers|members) only\b|\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\balready (?:a|have a|an?) (?:subscriber|subscription|member|account)\b|\b(?:reached|read|used)\b[^.]{0,30}\b(?:free (?:articles?|stories)|article limit|monthly limit)\b|\bunlock (?:this|the (?:full|rest))\b|\b(?:full|rest of (?:the|this)) (?:article|story) is (?:for|available)\b/i;

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
  if (after.some((block) => SAYS_SO.test(block.text))) return true;
  return [...page.querySelectorAll(WALL_SELECTOR)].some((element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ');
    return text.length < 3000 && SAYS_SO.test(text);
  });
}
