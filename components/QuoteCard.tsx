import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import type { QuoteView, VoiceLink } from '../lib/panel/quote-view.ts';
import { Evidence } from './Evidence.tsx';
import { QuoteActions } from './QuoteActions.tsx';
import { PassageButton } from './PassageButton.tsx';

export interface QuoteCardProps {
  readonly quote: QuoteView;
  /** What became of it where it is the selected one; `null`: another is, or none. */
  readonly current: CurrentView | null;
  readonly language: string | null;
  readonly inPage: boolean;
  /** False where the speaker is the heading above. */
  readonly named?: boolean;
  readonly actions: PanelActions;
}

/** One quotation, who said it, and how sure that is; selected, it tells why. */
export function QuoteCard(props: QuoteCardProps) {
  const { quote, current, language, inPage, named = true, actions } = props;
  return (
    <article
      class={`quote style-${quote.style} quote-${quote.kind}${quote.met ? ' quote-met' : ''}`}
      aria-current={current === null ? undefined : 'true'}
      onMouseEnter={() => actions.pointAt(quote.id)}
      onMouseLeave={() => actions.pointAt(null)}
    >
      <PassageButton
        id={`passage-${quote.id}`}
        paragraphs={quote.paragraphs}
        language={language}
        current={current !== null}
        inPage={inPage}
        onShow={() => actions.selectQuote(quote.id)}
      />
      <footer>
        {(named || quote.speakers.length > 1) && (
          <Speakers quote={quote} onOpen={actions.openVoice} />
        )}
        {quote.channel !== null && (
          <span dir="auto" lang={language ?? undefined}>
            {quote.channel}
          </span>
        )}
        {quote.via !== null && <span>{quote.via}</span>}
        <span class="how">
          <span class={`sure sure-${quote.certainty}`}>{quote.certaintyText}</span>{' '}
          {quote.kindText !== null && <span>{quote.kindText}</span>}{' '}
          {quote.metText !== undefined && <span>{quote.metText}</span>}
        </span>
      </footer>
      {current !== null && (
        <>
          {current.missing !== null && <p class="missing">{current.missing}</p>}
          <Evidence
            quote={quote}
            elsewhere={current.elsewhere}
            language={language}
            actions={actions}
          />
          <QuoteActions quote={current} actions={actions} />
        </>
      )}
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
