import { useLayoutEffect } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { isBareKey } from './bare-key.ts';

/**
 * While the panel has the focus: J and K go through the quotations anywhere in it, the arrow keys where a quotation
 * has the focus (elsewhere they scroll), Escape goes back.
 */
export function usePanelKeys(actions: PanelActions, canGoBack: boolean): void {
  // Before the next key: a passing effect would let an Escape right after the move go by.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isBareKey(event)) return;
      const at = event.target instanceof Element ? event.target : null;
      const inQuote = at?.closest('.passage') !== null && at !== null;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === 'j' || (key === 'ArrowDown' && inQuote)) actions.step(1);
      else if (key === 'k' || (key === 'ArrowUp' && inQuote)) actions.step(-1);
      else if (key === 'Escape' && canGoBack) actions.goBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions, canGoBack]);
}
