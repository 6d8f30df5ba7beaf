const POPUP_NAMES =
  /(?:^|[\s_-])(?:tool-?tip(?:-?(?:text|content))?|pop-?up|pop-?over|hover-?card|fly-?out|info-?box-?hover)(?:$|[\s_-])/i;
/** A pop-up is short; an element with more text than this carries part of the story, whatever it is called. */
const MAX_POPUP = 1500;

/**
 * True for what opens over a sentence when one points at a word of it: an inline element that is called so, or that holds
 * a picture and links of its own, as no sentence does.
 */
export function isInlinePopup(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'SPAN') return false;
  const names = element.getAttribute('class');
  if (names !== null && POPUP_NAMES.test(names)) {
    return element.previousSibling !== null && (element.textContent ?? '').length <= MAX_POPUP;
  }
  let links = 0;
  let pictures = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const name = child.nodeName.toUpperCase();
    if (name === 'A') links += 1;
    else if (name === 'IMG' || name === 'PICTURE') pictures += 1;
  }
  return pictures > 0 && links >= 2;
}
