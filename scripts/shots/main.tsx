// Mounts the real panel on a pretended browser, in the scene, language and direction that the address names:
// index.html?scene=story&locale=de&dir=ltr.
import { render } from 'preact';
import { createPanelStore } from '../../entrypoints/sidepanel/panel-store.ts';
import { StorePanel } from '../../entrypoints/sidepanel/StorePanel.tsx';
import { createTranslate } from '../../lib/panel/translate.ts';
import { createFakePorts } from './fake-ports.ts';
import { catalogueLanguage, pseudoCatalogue } from './catalogue-language.ts';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import { SCENES } from './scenes.ts';

const CATALOGUES = { en: english, de: german, pseudo: pseudoCatalogue(english) };

const asked = new URLSearchParams(location.search);
const name = asked.get('scene') ?? 'story';
const scene = SCENES[name];
const catalogue = CATALOGUES[(asked.get('locale') ?? 'en') as keyof typeof CATALOGUES];
if (scene === undefined) throw new Error(`no scene: ${location.search}`);

document.documentElement.dir = asked.get('dir') ?? 'ltr';
document.documentElement.lang = catalogue.localeTag.message;
const words = createTranslate(catalogueLanguage(catalogue));
const ports = createFakePorts(scene.browser);
const store = createPanelStore(ports, words);
render(
  <StorePanel store={store} words={words} onClose={null} />,
  document.querySelector('#panel')!,
);

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
