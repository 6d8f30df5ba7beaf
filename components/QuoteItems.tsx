import { useRef } from 'preact/hooks';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import { QuoteItem } from './QuoteItem.tsx';
import { LONG, useDrawn, type Reached } from './use-drawn.ts';

export interface QuoteItemsProps {
  readonly quotations: readonly QuoteView[];
  /** The selected quotation, perhaps one of another list. */
  readonly current: CurrentView | null;
  readonly language: string | null;
  readonly inPage: boolean;
  /** False where the list itself says whose quotations they are. */
  readonly named?: boolean;
  /** How many of a long list have been drawn; left out where lists are short. */
  readonly reached?: Reached;
  readonly actions: PanelActions;
}

/** A list of quotations, in the order given. */
export function QuoteItems(props: QuoteItemsProps) {
  const { quotations, current, language, inPage, named, reached, actions } = props;
  const own = useRef(0);
  const drawn = useDrawn(quotations, current?.id ?? null, reached ?? own);
  return (
    <ol class={quotations.length > LONG ? 'quotes quotes-long' : 'quotes'}>
      {drawn.map(({ quote, listed }) => (
        <QuoteItem
          key={quote.id}
          quote={quote}
          listed={listed}
          current={quote.id === current?.id ? current : null}
          language={language}
          inPage={inPage}
          named={named}
          actions={actions}
        />
      ))}
    </ol>
  );
}
