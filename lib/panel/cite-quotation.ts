import type { Attribution } from '../model/attribution.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { QuotationFormat } from './citation-format.ts';
import { isWebAddress, sourceAndDay } from './header-view.ts';
import { passageLink } from './passage-link.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import type { Translate } from './translate.ts';
import { UNCLEAR, voiceIds, voicesOf } from './voices.ts';

/**
 * A quotation with who said it, how sure that is unless it is stated, and where it stands: one paragraph as text, a
 * block quotation in Markdown (CommonMark) and HTML, with every character escaped that could mean something there.
 * `address` is where it stands; `null`: nowhere on the web.
 */
export function citeQuotation(
  record: StoryRecord,
  attribution: Attribution,
  format: QuotationFormat,
  address: string | null,
  t: Translate,
): string {
  const { article } = record;
  const paragraphs = quoteParagraphs(record, attribution);
  const speaker = speakerLine(record, attribution, t);
  const place = sourceAndDay(article, t);
  // Signs that would end a link.
  const url = address?.replace(/[<>"\s]/gu, encodeURIComponent) ?? null;
  switch (format) {
    case 'text': {
      const source = [t('copyTitle', article.title), ...place, ...(url === null ? [] : [url])];
      return `${paragraphs.join('\n')} – ${speaker}. ${source.join(', ')}`;
    }
    case 'markdown': {
      const title = escapeMarkdown(article.title);
      const linked = url === null ? title : `[${title}](<${url}>)`;
      const source = [linked, ...place.map(escapeMarkdown)].join(', ');
      return [
        ...paragraphs.flatMap((paragraph) => [`> ${escapeMarkdown(paragraph)}`, '>']),
        `> – ${escapeMarkdown(speaker)}. ${source}`,
      ].join('\n');
    }
    case 'html': {
      const title = escapeHtml(article.title);
      const linked = url === null ? title : `<a href="${escapeHtml(url)}">${title}</a>`;
      const source = [`<cite>${linked}</cite>`, ...place.map(escapeHtml)].join(', ');
      const said = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
      return `<blockquote>${said}<p>– ${escapeHtml(speaker)}. ${source}</p></blockquote>`;
    }
    case 'link':
      return url ?? article.title;
    default:
      return format satisfies never;
  }
}

/**
 * Where a quotation stands, as far as can be told without its page: the address of the passage where it can be told
 * from every other in the story, else that of the page. `null` for a text without one, and for a bundled story.
 */
export function quotationAddress(record: StoryRecord, attribution: Attribution): string | null {
  const { url } = record.article;
  if (record.bundled || !isWebAddress(url)) return null;
  return passageLink(record, attribution) ?? url;
}

/** What stands between two of several quotations. */
export function citationGap(format: QuotationFormat): string {
  return format === 'html' || format === 'link' ? '\n' : '\n\n';
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

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
