import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import { QuoteItems } from './QuoteItems.tsx';
import { useWords } from './words-context.ts';

export interface VagueSourcesProps {
  readonly quotations: readonly QuoteView[];
  readonly current: CurrentView | null;
  readonly language: string | null;
  readonly inPage: boolean;
  readonly actions: PanelActions;
}

/** What the story gives to nobody in particular. */
export function VagueSources(props: VagueSourcesProps) {
  const { quotations, current, language, inPage, actions } = props;
  const t = useWords();
  return (
    <section class="vague">
      <h1 tabIndex={-1}>{t('vagueTitle')}</h1>
      <p class="silence">{t('vagueIntro')}</p>
      <QuoteItems
        quotations={quotations}
        current={current}
        language={language}
        inPage={inPage}
        actions={actions}
      />
    </section>
  );
}
