/** Elements whose text is never read: code, controls, and what stands in for pictures, films and frames. */
const UNREAD: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'INPUT',
  'BUTTON',
  'SVG',
  'CANVAS',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'VIDEO',
  'AUDIO',
  'MAP',
  'HEAD',
  'META',
  'LINK',
  'DIALOG',
]);

/** What frames a page or a story; never read, unless nothing else is there. */
const FRAME: ReadonlySet<string> = new Set(['NAV', 'FOOTER']);

/** True for an element whose text belongs to no story, by its name, or as the reader writes in it. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(element.nodeName.toUpperCase()) || isEditable(element);
}

function isEditable(element: Element): boolean {
  const stated = element.getAttribute('contenteditable');
  return stated !== null && stated.toLowerCase() !== 'false';
}

/** True for a menu or a foot of the page. */
export function isFrame(element: Element): boolean {
  return FRAME.has(element.nodeName.toUpperCase());
}

/**
 * True where the markup itself hides the element: `hidden`, an inline style, or a role of something that opens over
 * the page. Works without layout; see `is-rendered.ts` for the live page.
 */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) {
    return true;
  }
  const role = element.getAttribute('role');
  return role === 'dialog' || role === 'alertdialog' || role === 'tooltip';
}
