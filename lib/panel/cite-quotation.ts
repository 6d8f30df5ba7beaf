import type { Attribution } from '../model/attribution.ts';
import type { StoryRecord } from '../model/story-record.ts';
import { isWebAddress, sourceAndDay } from './header-view.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import type { Translate } from './translate.ts';
import { UNCLEAR, voiceIds, voicesOf } from './voices.ts';

/** How a quotation is written down outside the panel. */
export type CitationFormat = 'text' | 'markdown';

/**
 * A quotation with who said it, how sure that is unless it is stated, and where it stands. Several lines in Markdown
 * (CommonMark), with every character escaped that could mean something there; one paragraph as text.
 */
export function citeQuotation(
  record: StoryRecord,
  attribution: Attribution,
  format: CitationFormat,
  t: Translate,
): string {
  const { article } = record;
  const paragraphs = quoteParagraphs(record, attribution);
  const speaker = speakerLine(record, attribution, t);
  const place = sourceAndDay({ ...article, siteName: article.siteName }, t);
  const url = isWebAddress(article.url) && !record.bundled ? article.url : null;
  switch (format) {
    case 'text':
      return [
        `${paragraphs.join('\n')} – ${speaker}`,
        [t('copyTitle', article.title), ...place, url].filter((part) => part !== null).join(', '),
      ].join('. ');
    case 'markdown': {
      const title = escapeMarkdown(article.title);
      const linked =
        url === null ? title : `[${title}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
      const source = [linked, ...place.map(escapeMarkdown)].join(', ');
      return [
        ...paragraphs.flatMap((paragraph) => [`> ${escapeMarkdown(paragraph)}`, '>']),
        `> – ${escapeMarkdown(speaker)}. ${source}`,
      ].join('\n');
    }
    default:
      return format satisfies never;
  }
}

function speakerLine({ reading }: StoryRecord, attribution: Attribution, t: Translate): string {
  const ids = voiceIds(reading).get(attribution.quote.id) ?? [UNCLEAR];
  const voices = voicesOf(reading).filter(({ id }) => id !== UNCLEAR && ids.includes(id));
  if (voices.length === 0) return t('certaintyUnclear');
  const named = voices.map(({ name, person }) =>
    person?.role == null ? name : `${name}, ${person.role}`,
  );
  const who = t.and(named);
  return attribution.certainty === 'stated' ? who : `${who} (${t('certaintyLikely')})`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/gu, String.raw`\$&`);
}
