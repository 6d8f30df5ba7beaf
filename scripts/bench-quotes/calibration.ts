import type { GoldArticle, GoldSpan, GoldTokens } from '../train/gold.ts';
import type { QuoteJson, ReadingJson } from '../reading-to-json.ts';

/** A quotation with marks that matches an annotated one with a source. */
export interface Judged {
  readonly quote: QuoteJson;
  /** The source or the speaker touches the annotated head; `null` where nobody is given. */
  readonly right: boolean | null;
}

/** Judges each quotation with marks of a reading as the scorer does (strict), or each statement without marks. */
export function judge(
  gold: GoldArticle,
  reading: ReadingJson,
  tokens: GoldTokens,
  which: 'with marks' | 'without marks' = 'with marks',
): Judged[] {
  const all = tokens.wsTokens(gold.text);
  const inside = (spans: readonly GoldSpan[]) => tokens.tokensIn(gold.text, all, spans);
  const contents = gold.attributions.map((attribution) => ({
    attribution,
    tokens: inside(attribution.content),
  }));
  const mentions = new Map(reading.people.map((person) => [person.id, person.mentions]));
  return reading.quotes.flatMap((quote): Judged[] => {
    if ((quote.kind === 'indirect') !== (which === 'without marks')) return [];
    const words = inside(quote.content);
    const shared = contents.map((c) => [...words].filter((word) => c.tokens.has(word)).length);
    const most = Math.max(0, ...shared);
    const best = most === 0 ? undefined : contents[shared.indexOf(most)]!.attribution;
    if (best === undefined || best.source.length === 0) return [];
    const target = best.sourceHead === undefined ? best.source : [best.sourceHead];
    const hits = (span: GoldSpan) =>
      target.some(([start, end]) => span[0] < end && start < span[1]);
    const given = quote.source !== null || quote.speaker !== null;
    const right =
      (quote.source !== null && hits(quote.source)) ||
      (mentions.get(quote.speaker ?? '') ?? []).some(hits);
    return [{ quote, right: given ? right : null }];
  });
}

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Share of right speakers by stated confidence, and by class with the share of quotations in it. */
export function calibrationTable(judged: readonly Judged[]): string {
  const lines = ['  confidence        n   mean  right'];
  for (let i = 0; i + 1 < STEPS.length; i += 1) {
    const bin = judged.filter(
      (j) =>
        j.right !== null && j.quote.confidence >= STEPS[i]! && j.quote.confidence < STEPS[i + 1]!,
    );
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, j) => sum + j.quote.confidence, 0) / bin.length;
    const label = `${STEPS[i]!.toFixed(2)}–${Math.min(1, STEPS[i + 1]!).toFixed(2)}`;
    lines.push(
      `  ${label.padEnd(12)} ${String(bin.length).padStart(6)}  ${share(mean, 1)}  ${share(rightIn(bin), bin.length)}`,
    );
  }
  for (const name of ['stated', 'likely', 'unclear'] as const) {
    const members = judged.filter((j) => j.quote.class === name);
    const given = members.filter((j) => j.right !== null);
    lines.push(
      `  ${name.padEnd(8)} ${share(members.length, judged.length)} of quotations, right ${share(rightIn(given), given.length)}`,
    );
  }
  return lines.join('\n');
}

const rightIn = (judged: readonly Judged[]) => judged.filter((j) => j.right === true).length;

function share(part: number, whole: number): string {
  return whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;
}
