// Mounts the real panel on a pretended browser, in the scene named by the address: index.html?scene=story.
import { render } from 'preact';
import { Panel } from '../../components/Panel.tsx';
import { createPanelStore, type PanelStore } from '../../entrypoints/sidepanel/panel-store.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { createFakePorts } from './fake-ports.ts';
import { catalogueLanguage } from './catalogue-language.ts';
import catalogue from '../../public/_locales/en/messages.json';
import { SCENES } from './scenes.ts';

const scene = SCENES[new URLSearchParams(location.search).get('scene') ?? 'story'];
if (scene === undefined) throw new Error(`no scene: ${location.search}`);
const words = createTranslate(catalogueLanguage(catalogue));
const ports = createFakePorts(scene.browser);
const store = createPanelStore(ports, words);

function App({ store }: { readonly store: PanelStore }) {
  return (
    <Panel
      view={store.view.value}
      words={words}
      actions={store.actions}
      announcement={store.announcement.value}
      keptNote={store.keptNote.value}
    />
  );
}

render(<App store={store} />, document.querySelector('#panel')!);

const painted = () => new Promise((done) => setTimeout(done, 200));
await painted();
for (const selector of scene.clicks ?? []) {
  document.querySelector<HTMLElement>(selector)!.click();
  await painted();
}
for (const tab of scene.arrivals ?? []) {
  ports.arrive(tab);
  await painted();
}
for (const selector of scene.finally ?? []) {
  document.querySelector<HTMLElement>(selector)!.click();
  await painted();
}
document.documentElement.dataset.ready = '';
