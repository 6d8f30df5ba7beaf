import { hideOverlay, showOverlay } from '../page/overlay.ts';
import { api } from './api.ts';
import { commandPage } from './send.ts';
import { allowPanel, takePlace } from './panel-place.ts';

/** A page of ours that does not show within this time, in milliseconds, was refused by the page around it. */
const REFUSED = 3_000;

/** Opens the panel over the page of a tab; where the page refuses that, in a tab of its own. */
export async function openOverlay(tabId: number): Promise<void> {
  const token = await allowPanel({ tabId, overlay: true });
  try {
    const [shown] = await api.scripting.executeScript({
      target: { tabId },
      func: showOverlay,
      args: [
        `${api.runtime.getURL('/sidepanel.html')}#${token}`,
        api.i18n.getMessage('panelTitle'),
      ],
    });
    if (shown?.result === false) {
      await takePlace(token);
      return;
    }
  } catch {
    await takePlace(token);
    return openInTab(tabId); // a page that nothing may be put into
  }
  await new Promise((done) => setTimeout(done, REFUSED));
  const unused = await takePlace(token);
  if (unused === null) return;
  await closeOverlay(tabId);
  await openInTab(tabId);
}

/** Takes the panel off the page of a tab, if it is there, and what it lit up in the page. */
export async function closeOverlay(tabId: number): Promise<void> {
  await commandPage(tabId, { to: 'page', type: 'card', person: null });
  await commandPage(tabId, { to: 'page', type: 'activate', quote: null });
  try {
    await api.scripting.executeScript({ target: { tabId }, func: hideOverlay });
  } catch {
    return; // the page went, and the panel with it
  }
}

async function openInTab(tabId: number): Promise<void> {
  const token = await allowPanel({ tabId, overlay: false });
  await api.tabs.create({ url: `${api.runtime.getURL('/sidepanel.html')}#${token}` });
}
