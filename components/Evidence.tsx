import type { Segment } from '../lib/panel/evidence.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { QuoteView } from '../lib/panel/quote-view.ts';
import type { WordingView } from '../lib/panel/wording-view.ts';
import { OtherWording } from './OtherWording.tsx';

export interface EvidenceProps {
  readonly quote: Pick<QuoteView, 'why' | 'evidence' | 'means' | 'also'>;
  readonly elsewhere: readonly WordingView[];
  readonly language: string | null;
  readonly actions: Pick<PanelActions, 'openStory'>;
}

/** Why this speaker: one sentence, and the words that decided. */
export function Evidence({ quote, elsewhere, language, actions }: EvidenceProps) {
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
      {elsewhere.map((wording) => (
        <OtherWording key={wording.story} wording={wording} actions={actions} />
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
