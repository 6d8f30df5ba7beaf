import { useMemo } from 'preact/hooks';
import { QuoteCard, type QuoteCardProps } from './QuoteCard.tsx';

export interface QuoteItemProps extends QuoteCardProps {
  /** False where the filter holds it back. */
  readonly listed: boolean;
}

/** One item of a list of quotations. Drawn again only where something of it changes: lists may be long. */
export function QuoteItem(props: QuoteItemProps) {
  const { quote, current, language, inPage, named, actions, listed } = props;
  const card = useMemo(
    () => (
      <QuoteCard
        quote={quote}
        current={current}
        language={language}
        inPage={inPage}
        named={named}
        actions={actions}
      />
    ),
    [quote, current, language, inPage, named, actions],
  );
  return <li hidden={!listed}>{card}</li>;
}
