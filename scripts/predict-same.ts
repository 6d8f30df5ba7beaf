import type { QuotationMatch } from '../lib/model/related.ts';
import { matchQuotation } from '../lib/search/match-quotation.ts';
import { createQuotationIndex } from '../lib/search/quotation-index.ts';
import { quotationWords } from '../lib/search/quotation-words.ts';
import { NEWS_EVIDENCE } from '../lib/search/word-evidence.ts';

/** One line of standard input of `predict -- same`: one quotation. */
export interface SameLine {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
  readonly published?: string;
}

/** The contract's answer for one quotation. */
export interface SameJson {
  readonly id: string;
  readonly matches: readonly { readonly id: string; readonly kind: QuotationMatch }[];
}

/** Finds the same quotations among those given, in the order given. */
export function* predictSame(lines: readonly SameLine[]): Generator<SameJson, void> {
  const quotations = lines.map(({ text, speaker, published }) => ({
    words: quotationWords(text),
    speaker: speaker ?? null,
    published: published ?? null,
  }));
  const index = createQuotationIndex(quotations, NEWS_EVIDENCE);
  for (const [i, line] of lines.entries()) {
    const matches = index.candidates(i).flatMap((other) => {
      const kind = matchQuotation(quotations[i]!, quotations[other]!, NEWS_EVIDENCE);
      return kind === null ? [] : [{ id: lines[other]!.id, kind }];
    });
    yield { id: line.id, matches };
  }
}
