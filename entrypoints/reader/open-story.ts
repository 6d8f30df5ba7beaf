import { browser } from 'wxt/browser';
import type { PageCommand, PageEvent } from '../../lib/browser/messages.ts';
import { OpenPage } from '../../lib/page/open-page.ts';
import type { ReadPage } from '../../lib/page/read-article.ts';
import { runInSlices, type Steps, type Turns } from '../../lib/page/steps.ts';
import { watchAddress } from '../../lib/page/watch-address.ts';
import { watchStory } from '../../lib/page/watch-story.ts';
import { cardLabels } from './card-labels.ts';

/** Carries out commands for a story that was read, until the page goes elsewhere or the returned function is called. */
export function openStory({ anchors }: ReadPage, turns: Turns): () => void {
  const done = new AbortController();
  const work = (steps: Steps<void>): void => void runInSlices(steps, turns);
  const page = new OpenPage(document, anchors, cardLabels(), {
    onSelect: (person) => tell({ to: 'panel', type: 'person-selected', person }),
    work,
  });
  const listen = (
    message: unknown,
    sender: { readonly id?: string },
    answer: (value: PageAnswer) => void,
  ): void => {
    if (sender.id === browser.runtime.id && isCommand(message)) answer(carryOut(page, message));
  };
  browser.runtime.onMessage.addListener(listen);
  const changed = (): void => tell({ to: 'background', type: 'page-changed' });
  const stopStory = watchStory(document, anchors, changed, work);
  const close = (): void => {
    done.abort();
    stopStory();
    stopAddress();
    page.close();
    // Nothing is left of it after an update of the extension.
    browser.runtime?.onMessage.removeListener(listen);
  };
  const leave = (): void => {
    close();
    tell({ to: 'background', type: 'page-left' });
  };
  const stopAddress = watchAddress(window, page, leave);
  // A page that comes back from the browser's cache of pages must not pass for the one that was read last.
  window.addEventListener('pagehide', leave, { once: true, signal: done.signal });
  return close;
}

/** What a command answers: whether it was carried out, or what was asked for. */
type PageAnswer = boolean | string | null;

function carryOut(page: OpenPage, command: PageCommand): PageAnswer {
  switch (command.type) {
    case 'hello':
      return page.isThere();
    case 'mark':
      page.mark(command.marks);
      return true;
    case 'show':
      return page.show(command.passages);
    case 'link':
      return page.link(command.passages, location.href);
    case 'activate':
      page.activate(command.quote);
      return true;
    case 'card':
      page.card(command.person);
      return true;
    default:
      command satisfies never;
      return false;
  }
}

/** Nobody may be listening (the panel is closed): then there is nobody to tell. */
function tell(event: PageEvent): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}

function isCommand(message: unknown): message is PageCommand {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'page'
  );
}
