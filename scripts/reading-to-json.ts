import type { Certainty } from '../lib/model/attribution.ts';
import type { PersonKind } from '../lib/model/people.ts';
import type { QuoteKind } from '../lib/model/quote.ts';
import type { Reading } from '../lib/model/reading.ts';
import type { Span } from '../lib/model/span.ts';

/** Half-open, in UTF-16 code units of the text read. */
export type SpanJson = readonly [start: number, end: number];

export interface PersonJson {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly SpanJson[];
}

export interface QuoteJson {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  /** Only where several speak. */
  readonly speakers?: readonly string[];
  readonly class: Certainty;
  /** 0 to 1. */
  readonly confidence: number;
  readonly content: readonly SpanJson[];
  readonly cue: SpanJson | null;
  readonly source: SpanJson | null;
  readonly rule: string;
  readonly via?: string;
  readonly negated?: true;
  /** Whom the rules considered and did not choose, best first; only where there are any. */
  readonly candidates?: readonly string[];
}

/** What `predict -- quotes` writes for one story, and the core of what `read --json` writes. */
export interface ReadingJson {
  readonly id: string;
  readonly people: readonly PersonJson[];
  readonly quotes: readonly QuoteJson[];
}

/** Writes a reading in the stable form for scorers: fields may be added, never renamed. */
export function readingToJson(id: string, reading: Reading): ReadingJson {
  const people = reading.people.persons.map((person) => ({
    id: person.id,
    name: person.name,
    kind: person.kind,
    role: person.role,
    aliases: person.aliases,
    mentions: person.mentions.map(spanJson),
  }));
  const quotes = reading.attributions.map((a): QuoteJson => {
    const named = a.certainty === 'unclear' ? null : a.speaker;
    return {
      id: a.quote.id,
      kind: a.quote.kind,
      speaker: named,
      ...(named !== null && a.speakers.length > 1 ? { speakers: a.speakers } : {}),
      class: a.certainty,
      confidence: Math.round(a.confidence * 1000) / 1000,
      content: a.quote.content.map(spanJson),
      cue: a.cue === null ? null : spanJson(a.cue),
      source: a.source === null ? null : spanJson(a.source),
      rule: a.rule,
      ...(a.via === null ? {} : { via: a.via }),
      ...(a.negated ? { negated: true as const } : {}),
      ...(a.candidates.length > 0 ? { candidates: a.candidates.map((c) => c.person) } : {}),
    };
  });
  return { id, people, quotes };
}

function spanJson(span: Span): SpanJson {
  return [span.start, span.end];
}
