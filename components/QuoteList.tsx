import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { FilterView } from '../lib/panel/filter-view.ts';
import type { CopyView, CurrentView } from '../lib/panel/story-view.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import { ALL } from '../lib/panel/panel-state.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { QuoteItems } from './QuoteItems.tsx';
import { QuoteFilterBar } from './QuoteFilterBar.tsx';
import type { Reached } from './use-drawn.ts';
import { useWords } from './words-context.ts';

export interface QuoteListProps {
  readonly quotations: readonly QuoteView[];
  readonly filter: FilterView | null;
  readonly current: CurrentView | null;
  readonly copyAll: CopyView;
  readonly language: string | null;
  readonly inPage: boolean;
  /** How many of a long list have been drawn. */
  readonly reached: Reached;
  readonly actions: PanelActions;
}

/** What they said, in the story's order. */
export function QuoteList(props: QuoteListProps) {
  const { quotations, filter, current, copyAll, language, inPage, reached, actions } = props;
  const t = useWords();
  return (
    <section id="quotations" aria-labelledby="quotations-title">
      <div class="part-head">
        <h2 id="quotations-title">{t('quotationsTitle')}</h2>
        {filter !== null && <QuoteFilterBar filter={filter} onChange={actions.filter} />}
      </div>
      {filter?.active && quotations.length === 0 && <p class="silence">{t('filterNone')}</p>}
      <QuoteItems
        quotations={quotations}
        current={current}
        language={language}
        inPage={inPage}
        reached={reached}
        actions={actions}
      />
      {quotations.length > 1 && (
        <p class="copy-all">
          <CopyMenu
            label={t('copyAll')}
            copy={copyAll}
            onCopy={() => actions.copy(ALL)}
            actions={actions}
          />
        </p>
      )}
    </section>
  );
}
