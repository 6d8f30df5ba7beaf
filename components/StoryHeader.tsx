import type { HeaderView } from '../lib/panel/header-view.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import { Facts } from './Facts.tsx';
import { ReadDetails } from './ReadDetails.tsx';
import { useWords } from './words-context.ts';

export interface StoryHeaderProps {
  readonly header: HeaderView;
  readonly actions: Pick<PanelActions, 'addParagraph'>;
}

/** Where the story is from, its headline, and what is in it. */
export function StoryHeader({ header, actions }: StoryHeaderProps) {
  const t = useWords();
  const facts = header.bundled === null ? header.facts : [...header.facts, header.bundled];
  return (
    <header class="story">
      <Facts items={header.kicker} />
      <h1 dir="auto" lang={header.language ?? undefined}>
        {header.title}
      </h1>
      <Facts items={facts} />
      <ReadDetails read={header.read} language={header.language} onAdd={actions.addParagraph} />
      {header.page !== null && (
        <a class="page-link" href={header.page} target="_blank" rel="noreferrer">
          {t('openPage')}
        </a>
      )}
    </header>
  );
}
