import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import axe from 'axe-core';
import { WordsProvider } from '../../../components/words-context.ts';
import type { LibraryActions } from '../../../components/library/library-view.ts';
import type { StorySummary } from '../../../lib/model/story-record.ts';
import { english } from '../../panel/english.ts';

/** Something drawn, and the means to act on it. */
export interface Mounted {
  readonly root: HTMLElement;
  /** Throws where there is nothing. */
  readonly find: <E extends HTMLElement>(selector: string) => E;
  readonly texts: (selector: string) => readonly string[];
  /** Does something, and waits until what follows is drawn. */
  readonly after: (step: () => void) => Promise<void>;
  readonly violations: () => Promise<string[]>;
  readonly unmount: () => void;
}

/** Draws something in English. */
export async function mount(child: ComponentChild): Promise<Mounted> {
  document.documentElement.lang = 'en';
  const root = document.createElement('div');
  document.body.append(root);
  const after = (step: () => void) =>
    act(async () => {
      step();
      await new Promise((done) => setTimeout(done, 0));
    });
  await after(() => render(<WordsProvider value={english}>{child}</WordsProvider>, root));
  return {
    root,
    after,
    find: (selector) => {
      const found = root.querySelector<HTMLElement>(selector);
      if (found === null) throw new Error(`nothing there: ${selector}`);
      return found as never;
    },
    texts: (selector) =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent.trim()),
    violations: async () => {
      // Colours are not painted here: they are checked in a real browser.
      const options = { rules: { 'color-contrast': { enabled: false } } };
      const { violations } = await axe.run(root, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    unmount: () => {
      render(null, root);
      root.remove();
    },
  };
}

/** Actions that only note what was asked, as "remove a,b". */
export function noteActions(): LibraryActions & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]) => {
      asked.push([name, ...values.map((value) => `${value as string}`)].join(' '));
    };
  const names: readonly (keyof LibraryActions)[] = [
    'search',
    'setScope',
    'setOrder',
    'select',
    'selectAll',
    'clearSelection',
    'remove',
    'undoRemoval',
    'dismissRemoval',
    'importFiles',
    'undoImport',
    'keepImport',
    'useSettings',
    'exportAs',
    'persist',
    'moreQuotations',
    'moreResults',
    'joinPeople',
    'setApart',
    'takeBack',
    'retry',
  ];
  const actions = Object.fromEntries(names.map((name) => [name, note(name)]));
  return { ...(actions as unknown as LibraryActions), asked };
}

export function summary(id: string, changes: Partial<StorySummary> = {}): StorySummary {
  return {
    id,
    title: `Story ${id}`,
    siteName: 'The Larkfield Post',
    url: `https://news.example/${id}`,
    published: '2025-03-04',
    savedAt: '2025-03-05T10:00:00Z',
    bundled: false,
    ...changes,
  };
}
