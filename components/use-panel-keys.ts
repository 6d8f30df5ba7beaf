import { useEffect } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';

/** Where a bare letter is text, not a command. */
const TYPING = 'input, select, textarea, [contenteditable]';

/**
 * While the panel has the focus: J and K go through the quotations anywhere in it, the arrow keys where a quotation
 * has the focus (elsewhere they scroll), Escape goes back.
 */
export function usePanelKeys(actions: PanelActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(TYPING)) return;
      const inQuote = at?.closest('.passage') !== null && at !== null;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'j' || (key === 'ArrowDown' && inQuote)) actions.step(1);
      else if (key === 'k' || (key === 'ArrowUp' && inQuote)) actions.step(-1);
      else if (key === 'Escape') actions.goBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
