import { readFileSync } from 'node:fs';
import { createTranslate, type Translate } from '../lib/panel/translate.ts';

interface Message {
  readonly message: string;
}

/** The English words of the interface, for the terminal. */
export function terminalWords(): Translate {
  const path = new URL('../public/_locales/en/messages.json', import.meta.url);
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Message>>;
  return createTranslate({
    locale: 'en',
    message: (key, substitutions) =>
      (catalogue[key]?.message ?? '').replaceAll(
        /\$(\d)/g,
        (_, n: string) => substitutions[Number(n) - 1] ?? '',
      ),
    date: (iso) => (Number.isNaN(Date.parse(iso)) ? null : iso.slice(0, 10)),
  });
}
