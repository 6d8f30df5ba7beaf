import { createPanelPorts } from '../../lib/browser/panel-ports.ts';
import { takePlace } from '../../lib/browser/panel-place.ts';
import { askBackground } from '../../lib/browser/send.ts';
import { loadStory } from '../../lib/library/load-story.ts';
import { mountPanel } from './mount-panel.tsx';

const token = location.hash.slice(1);

if (token === '' && window === top) mountPanel(createPanelPorts(loadStory, null), null);
else {
  // Not the browser's own panel: shown only where we opened it ourselves, never in a frame of somebody else's making.
  const place = await takePlace(token);
  history.replaceState(null, '', location.pathname);
  if (place !== null) {
    const { tabId, overlay } = place;
    const close = () => void askBackground('closeOverlay', { tabId });
    mountPanel(createPanelPorts(loadStory, tabId), overlay ? close : null);
  }
}
