import { api } from './api.ts';

/** A line that the address bar offers. */
export interface Suggestion {
  /** What Enter on it gives back: an address. */
  readonly address: string;
  readonly title: string;
  /** After the title; `null`: nothing. */
  readonly detail: string | null;
}

/** Control characters and halves of characters: Chromium refuses all suggestions for one of them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Longest part of a line. */
const LONGEST = 120;

/** Text for the address bar. Chromium reads markup there, so that all of it is escaped; Firefox takes text as it is. */
export function omniboxText(text: string, markup: boolean): string {
  const plain = text.slice(0, LONGEST).replace(UNPRINTABLE, '');
  return markup ? plain.replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!) : plain;
}

/** What the address bar asks once its keyword was typed. */
export interface OmniboxHandlers {
  /** Never rejects. */
  suggest(text: string): Promise<readonly Suggestion[]>;
  /** Address for a text that is none of the suggestions. */
  addressOf(text: string): string;
}

/** Answers in the address bar, where the browser has that. `markup`: it reads markup (Chromium). */
export function listenInOmnibox(
  { suggest, addressOf }: OmniboxHandlers,
  { markup, hint }: { readonly markup: boolean; readonly hint: string },
): void {
  // Firefox on Android has none.
  const { omnibox } = api;
  if (omnibox === undefined) return;
  let newest = 0;
  const offered = new Set<string>();
  omnibox.setDefaultSuggestion({ description: omniboxText(hint, markup) });
  omnibox.onInputChanged.addListener((text, offer) => {
    newest += 1;
    const mine = newest;
    void suggest(text).then((found) => {
      if (mine !== newest) return;
      for (const { address } of found) offered.add(address);
      const line = ({ title, detail }: Suggestion) =>
        [title, detail].filter((part) => part !== null).join(' – ');
      offer(
        found.map((each) => ({
          content: each.address,
          description: omniboxText(line(each), markup),
        })),
      );
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    // Only what we offered is an address; anything else is a search, whatever it looks like.
    const url = offered.has(text) ? text : addressOf(text);
    offered.clear();
    if (disposition === 'currentTab') void api.tabs.update({ url });
    else void api.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
