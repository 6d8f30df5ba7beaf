import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import { QuoteItem } from './QuoteItem.tsx';

export interface QuoteItemsProps {
  readonly quotations: readonly QuoteView[];
  /** The selected quotation, perhaps one of another list. */
  readonly current: CurrentView | null;
  readonly language: string | null;
  readonly inPage: boolean;
  /** False where the list itself says whose quotations they are. */
  readonly named?: boolean;
  /** True for a list that is laid out bit by bit. */
  readonly long?: boolean;
  readonly actions: PanelActions;
}

/** A list of quotations, in the order given. */
export function QuoteItems(props: QuoteItemsProps) {
  const { quotations, current, language, inPage, named, long, actions } = props;
  return (
    <ol class={long ? 'quotes quotes-long' : 'quotes'}>
      {quotations.map((quote) => (
        <QuoteItem
          key={quote.id}
          quote={quote}
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
