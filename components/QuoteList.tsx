import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { useWords } from './words-context.ts';

export interface QuoteListProps {
  readonly quotations: readonly QuoteView[];
  readonly current: string | null;
  readonly language: string | null;
  readonly inPage: boolean;
  readonly actions: PanelActions;
}

/** What they said, in the story's order. */
export function QuoteList({ quotations, current, language, inPage, actions }: QuoteListProps) {
  const t = useWords();
  return (
    <section id="quotations" aria-labelledby="quotations-title">
      <h2 id="quotations-title">{t('quotationsTitle')}</h2>
      <ol class="quotes">
        {quotations.map((quote) => (
          <li key={quote.id}>
            <QuoteCard
              quote={quote}
              current={quote.id === current}
              language={language}
              inPage={inPage}
              actions={actions}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
