import { useMemo } from 'preact/hooks';
import { QuoteCard, type QuoteCardProps } from './QuoteCard.tsx';

/** One item of a list of quotations. Drawn again only where something of it changes: lists may be long. */
export function QuoteItem(props: QuoteCardProps) {
  const { quote, current, language, inPage, named, actions } = props;
  return useMemo(
    () => (
      <li>
        <QuoteCard
          quote={quote}
          current={current}
          language={language}
          inPage={inPage}
          named={named}
          actions={actions}
        />
      </li>
    ),
    [quote, current, language, inPage, named, actions],
  );
}
