import type { Segment } from '../lib/panel/evidence.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';

export interface EvidenceProps {
  readonly quote: Pick<QuoteView, 'why' | 'evidence' | 'means' | 'also' | 'elsewhere'>;
  readonly language: string | null;
}

/** Why this speaker: one sentence, and the words that decided. */
export function Evidence({ quote, language }: EvidenceProps) {
  return (
    <div class="why">
      <p>
        {quote.why}{' '}
        {quote.evidence.map((segments, i) => (
          <Excerpt key={i} segments={segments} language={language} />
        ))}
        {quote.means !== null && ` ${quote.means}`}
      </p>
      {quote.also !== null && <p>{quote.also}</p>}
      {quote.elsewhere.map((sentence) => (
        <p key={sentence} class="same">
          {sentence}
        </p>
      ))}
    </div>
  );
}

interface ExcerptProps {
  readonly segments: readonly Segment[];
  readonly language: string | null;
}

function Excerpt({ segments, language }: ExcerptProps) {
  return (
    <q class="excerpt" dir="auto" lang={language ?? undefined}>
      {segments.map(({ text, decided }, i) => (decided ? <mark key={i}>{text}</mark> : text))}
    </q>
  );
}
