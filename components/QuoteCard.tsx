import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { QuoteView, VoiceLink } from '../lib/panel/quote-view.ts';
import { Evidence } from './Evidence.tsx';
import { PassageButton } from './PassageButton.tsx';

export interface QuoteCardProps {
  readonly quote: QuoteView;
  readonly current: boolean;
  readonly language: string | null;
  readonly inPage: boolean;
  readonly actions: PanelActions;
}

/** One quotation, who said it, and how sure that is; selected, it tells why. */
export function QuoteCard({ quote, current, language, inPage, actions }: QuoteCardProps) {
  return (
    <article
      class={`quote style-${quote.style} quote-${quote.kind}`}
      aria-current={current ? 'true' : undefined}
      onMouseEnter={() => actions.pointAt(quote.id)}
      onMouseLeave={() => actions.pointAt(null)}
    >
      <PassageButton
        id={`passage-${quote.id}`}
        paragraphs={quote.paragraphs}
        language={language}
        current={current}
        inPage={inPage}
        onShow={() => actions.selectQuote(quote.id)}
      />
      <footer>
        <Speakers quote={quote} onOpen={actions.openVoice} />
        {quote.via !== null && <span>{quote.via}</span>}
        <span class={`sure sure-${quote.certainty}`}>{quote.certaintyText}</span>
        {quote.kindText !== null && <span class="kind">{quote.kindText}</span>}
      </footer>
      {current && <Evidence quote={quote} language={language} />}
    </article>
  );
}

interface SpeakersProps {
  readonly quote: QuoteView;
  readonly onOpen: (voice: string) => void;
}

function Speakers({ quote, onOpen }: SpeakersProps) {
  return (
    <>
      {quote.speakers.map(({ voice, name }: VoiceLink) => (
        <button
          key={voice}
          type="button"
          id={`speaker-${quote.id}-${quote.voices.indexOf(voice)}`}
          class="name-button name"
          dir="auto"
          onClick={() => onOpen(voice)}
        >
          {name}
        </button>
      ))}
    </>
  );
}
