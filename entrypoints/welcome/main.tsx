import { render } from 'preact';
import { record } from 'virtual:welcome-story';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { WordsProvider } from '../../components/words-context.ts';
import { commandKeys } from '../../lib/browser/commands.ts';
import { uiLanguage } from '../../lib/browser/ui-language.ts';
import { sourceAndDay } from '../../lib/panel/header-view.ts';
import { createTranslate } from '../../lib/panel/translate.ts';
import { openStory } from './open-story.ts';
import { listenToWindow, type DemoCommand, type DemoEvent } from './page-messages.ts';

const words = createTranslate(uiLanguage());
document.title = words('welcomePageTitle');
document.documentElement.lang = words('localeTag');

const icon = (await commandKeys()).find(({ name }) => name === '_execute_action');
render(
  <WordsProvider value={words}>
    <WelcomePage
      title={record.article.title}
      facts={sourceAndDay(record.article, words)}
      paragraphs={record.article.blocks.map(({ text }) => text)}
      keys={icon?.keys ?? ''}
      panel="welcome-panel.html"
    />
  </WordsProvider>,
  document.getElementById('welcome')!,
);

const panel = () => document.querySelector('iframe')?.contentWindow ?? null;
const tell = (event: DemoEvent) => panel()?.postMessage(event, location.origin);
const page = openStory(document.getElementById('story')!, record, words, (person) =>
  tell({ type: 'person', person }),
);
listenToWindow<DemoCommand>(panel, (command) => {
  switch (command.type) {
    case 'show':
      return void page.show(command.passages);
    case 'activate':
      return page.activate(command.quote);
    case 'card':
      return page.card(command.person);
    default:
      return command satisfies never;
  }
});
