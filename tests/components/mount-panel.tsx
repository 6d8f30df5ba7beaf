import { render } from 'preact';
import { act } from 'preact/test-utils';
// What the panel loads when it is asked for is here at once, so that a test need not wait for it.
import '../../entrypoints/sidepanel/answer-questions.ts';
import '../../entrypoints/sidepanel/cite-story.ts';
import '../../entrypoints/sidepanel/copy-quotations.ts';
import { createPanelStore } from '../../entrypoints/sidepanel/panel-store.ts';
import { StorePanel } from '../../entrypoints/sidepanel/StorePanel.tsx';
import {
  createFakePorts,
  type FakeBrowser,
  type FakePorts,
} from '../../scripts/shots/fake-ports.ts';
import { english } from '../panel/english.ts';

/** A panel on a pretended browser. */
export interface MountedPanel {
  readonly ports: FakePorts;
  readonly root: HTMLElement;
  /** Does something, and waits until the panel has drawn what follows. */
  readonly after: (act: () => void) => Promise<void>;
  /** The element for a selector. Throws where there is none. */
  readonly find: <E extends HTMLElement>(selector: string) => E;
  readonly press: (key: string) => Promise<void>;
  readonly texts: (selector: string) => readonly string[];
  readonly unmount: () => void;
}

/** Mounts the panel as its page does, and waits until it has settled. */
export async function mountPanel(browser: FakeBrowser): Promise<MountedPanel> {
  const ports = createFakePorts(browser);
  const store = createPanelStore(ports, english);
  const root = document.createElement('div');
  document.body.append(root);
  const after = (step: () => void) =>
    act(async () => {
      step();
      for (let i = 0; i < 3; i += 1) await new Promise((done) => setTimeout(done, 0));
    });
  await after(() => render(<StorePanel store={store} words={english} onClose={null} />, root));
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (found === null) throw new Error(`nothing there: ${selector}`);
    return found;
  };
  return {
    ports,
    root,
    after,
    find,
    press: (key) =>
      after(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      }),
    texts: (selector) =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent.trim()),
    unmount: () => {
      store.dispose();
      render(null, root);
      root.remove();
    },
  };
}
