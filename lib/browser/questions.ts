import { api } from './api.ts';
import { QUESTION } from './session-status.ts';

/** A quotation is hardly ever longer, in characters. */
const LONGEST = 5_000;

/**
 * Leaves "Who said this?" for the panel of a tab, which may not be open yet, nor its page read. One that was not
 * answered yet is forgotten.
 */
export async function leaveQuestion(tabId: number, selected: string): Promise<void> {
  await api.storage.session.set({ [QUESTION + tabId]: selected.slice(0, LONGEST) });
}

/** The words that were asked about in a tab, once; `null`: nothing was asked. */
export async function takeQuestion(tabId: number): Promise<string | null> {
  const key = QUESTION + tabId;
  const stored = await api.storage.session.get(key);
  await api.storage.session.remove(key);
  const text = stored[key];
  return typeof text === 'string' ? text : null;
}

/** Calls back with the tab of each new question. Returns the function that ends it. */
export function watchQuestions(listener: (tabId: number) => void): () => void {
  const onChanged = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(QUESTION) && newValue !== undefined)
        listener(Number(key.slice(QUESTION.length)));
    }
  };
  api.storage.onChanged.addListener(onChanged);
  return () => api.storage.onChanged.removeListener(onChanged);
}
