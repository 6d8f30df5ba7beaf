import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/panel/translate.ts';

const Words = createContext<Translate | null>(null);

/** Gives the words of the reader's language to everything inside. */
export const WordsProvider = Words.Provider;

/** The words of the reader's language. Throws outside a `WordsProvider`. */
export function useWords(): Translate {
  const words = useContext(Words);
  if (words === null) throw new Error('useWords outside a WordsProvider');
  return words;
}
