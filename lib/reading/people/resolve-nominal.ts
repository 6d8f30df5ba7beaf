import { SPEAKING_BODIES, SPEAKING_TEXTS } from '../lexicon/people/organisation-nouns.ts';
import type { PersonIndex } from './person-index.ts';
import type { Resolution, SourceContext, SourceKind } from './resolution.ts';
import type { Segment } from './source-segments.ts';

/** Whom a noun stands for: a person by role, an organisation, a text, or somebody without a name. */
export function resolveNominal(
  index: PersonIndex,
  segments: readonly Segment[],
  _context: SourceContext,
): Resolution {
  const segment = segments[0];
  if (segment === undefined) return nobody('unnamed', 'no-source', 0.5);
  const head = headNoun(index, segment);
  if (SPEAKING_TEXTS.has(head)) return nobody('document', 'text-speaks', 0.9);
  if (SPEAKING_BODIES.has(head)) return nobody('organisation', 'body-speaks', 0.7);
  return nobody('unnamed', 'unnamed', 0.85);
}

function headNoun(index: PersonIndex, segment: Segment): string {
  return index.text.folded[segment.headEnd - 1] ?? '';
}

function nobody(kind: SourceKind, rule: string, confidence: number): Resolution {
  return { persons: [], kind, rule, confidence, candidates: [] };
}
