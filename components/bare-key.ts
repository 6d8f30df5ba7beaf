/** Where a bare letter is text, not a command. */
const TYPING = 'input, select, textarea, [contenteditable]';

/** True for a key without modifiers (Shift aside) where it is no text, and that nobody has used yet. */
export function isBareKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  return !(event.target instanceof Element && event.target.closest(TYPING) !== null);
}
