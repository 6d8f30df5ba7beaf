import type { Certainty } from '../../lib/model/attribution.ts';
import { useWords } from '../words-context.ts';
import { hrefOf, type QuotationLine } from './library-view.ts';

export interface QuotationItemProps {
  readonly quotation: QuotationLine;
  /** False where the speaker is the heading above. */
  readonly named?: boolean;
}

/** One quotation in a list of many stories. */
export function QuotationItem({ quotation, named = true }: QuotationItemProps) {
  const t = useWords();
  const { kind, paragraphs, speakers, certainty } = quotation;
  const sure: Readonly<Record<Certainty, string>> = {
    stated: t('certaintyStated'),
    likely: t('certaintyLikely'),
    unclear: t('certaintyUnclear'),
  };
  return (
    <figure class={`said said-${kind}`}>
      <blockquote dir="auto">
        {paragraphs.map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        {named &&
          speakers.map(({ name, key }) =>
            key === null ? (
              <b key={name} dir="auto">
                {name}
              </b>
            ) : (
              <a key={name} href={hrefOf({ kind: 'person', key })} dir="auto">
                {name}
              </a>
            ),
          )}
        {(named || certainty !== 'stated') && (
          <span class={`sure sure-${certainty}`}>{sure[certainty]}</span>
        )}
      </figcaption>
    </figure>
  );
}
