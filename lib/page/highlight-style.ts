/** Every name that we put into the page's highlight registry begins so; the registry is shared with the page. */
export const PREFIX = 'on-record-';

/** Six voices with a colour and a line of their own, and one neutral for all others. */
export const VOICE_STYLES = 7;

export function voiceName(style: number): string {
  return `${PREFIX}voice-${style}`;
}
/** A quotation that is hovered or chosen in the panel, in its voice's colour. */
export function quoteName(style: number): string {
  return `${PREFIX}quote-${style}`;
}
export const FLASH_NAME = `${PREFIX}flash`;

/** Line and thickness tell voices apart without colour; the same order as in the panel. */
const LINES: readonly string[] = [
  'solid 2px',
  'double 2px',
  'dotted 2px',
  'dashed 2px',
  'wavy 1.5px',
  'solid 4px',
  'solid 1px',
];
const LIGHT: readonly string[] = [
  '#1f5fa8',
  '#8a3b12',
  '#2c7048',
  '#7a3f8f',
  '#a3195b',
  '#0f6a75',
  '#6b6459',
];
const DARK: readonly string[] = [
  '#86b6ee',
  '#e9a27b',
  '#86c9a0',
  '#cf9ede',
  '#f08fbb',
  '#7fd0da',
  '#b5ada0',
];

/** Strength of the background behind a quotation, as two hexadecimal digits of alpha. */
const SOFT = { light: '22', dark: '38' };

/** The colour of a voice on a light or a dark page, for the card. */
export function voiceColour(style: number, dark: boolean): string {
  return (dark ? DARK : LIGHT)[style] ?? (dark ? DARK : LIGHT)[VOICE_STYLES - 1]!;
}

/** The style sheet of all our highlights. System colours where the reader forces colours. */
export function highlightCss(dark: boolean): string {
  const rules: string[] = [];
  const forced: string[] = [];
  for (const [style, line] of LINES.entries()) {
    const colour = voiceColour(style, dark);
    rules.push(
      `::highlight(${voiceName(style)}){text-decoration:underline ${line} ${colour};text-underline-offset:3px}`,
      `::highlight(${quoteName(style)}){background-color:${colour}${dark ? SOFT.dark : SOFT.light}}`,
    );
    forced.push(
      // Without colours of our own the browser would paint every name like a selection.
      `::highlight(${voiceName(style)}){background-color:Canvas;color:CanvasText;text-decoration:underline ${line} LinkText}`,
      `::highlight(${quoteName(style)}){background-color:Mark;color:MarkText}`,
    );
  }
  rules.push(`::highlight(${FLASH_NAME}){background-color:${dark ? '#7a5b00' : '#ffe38a'}}`);
  forced.push(`::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}`);
  return `${rules.join('\n')}\n@media (forced-colors:active){${forced.join('')}}`;
}
