import type { Certainty } from '../model/attribution.ts';
import type { QuoteKind } from '../model/quote.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { isCount, isObject, isText } from './check.ts';
import type { ImportFault } from '../model/import-fault.ts';
import type { CitedStory, NamedSpeaker, QuotationRow, TextPassage } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Quotations as W3C Web Annotations (Recommendation of 23 February 2017). Each part of a quotation is a target, with a
 * `TextQuoteSelector` and, as a hint, a `TextPositionSelector`; each speaker is a body with the purpose `identifying`.
 */
export interface QuotationAnnotation {
  /** An IRI. */
  readonly id: string;
  /** Address of the story, or a name for one without (see `sourceOfStory`). */
  readonly source: string;
  readonly speakers: readonly NamedSpeaker[];
  /** `null`: not said, as in an annotation of another maker. */
  readonly kind: QuoteKind | null;
  readonly certainty: Certainty | null;
  /** At least one. */
  readonly passages: readonly TextPassage[];
}

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const NAME = 'urn:x-on-record:';

/** What the annotations of a story point to: its address, or a name made of its id where it has none. */
export function sourceOfStory({ id, url }: Pick<CitedStory, 'id' | 'url'>): string {
  return url === '' ? `${NAME}story:${encode(id)}` : url;
}

export function annotationOf(row: QuotationRow): QuotationAnnotation {
  const { id, story, speakers, kind, certainty, passages } = row;
  const name = `${NAME}quotation:${encode(story.id)}:${encode(id)}`;
  return { id: name, source: sourceOfStory(story), speakers, kind, certainty, passages };
}

/** The collection as a JSON-LD document, one page long. `label` names it. */
export function annotationCollection(
  annotations: readonly QuotationAnnotation[],
  label: string,
): object {
  return {
    '@context': CONTEXT,
    id: `${NAME}quotations`,
    type: 'AnnotationCollection',
    label,
    total: annotations.length,
    first: {
      id: `${NAME}quotations:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map(writeAnnotation),
    },
  };
}

function writeAnnotation({ id, source, speakers, kind, certainty, passages }: QuotationAnnotation) {
  const classes = [kind, certainty].filter((each) => each !== null);
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...speakers.map(({ name, role, kind: whose }) => ({
        type: 'TextualBody',
        purpose: 'identifying',
        format: 'text/plain',
        value: name,
        'schema:additionalType': whose === 'person' ? 'schema:Person' : 'schema:Organization',
        ...(role === null ? {} : { 'schema:jobTitle': role }),
      })),
      ...classes.map((value) => ({ type: 'TextualBody', purpose: 'classifying', value })),
    ],
    target: passages.map(({ exact, prefix, suffix, start, end }) => ({
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
}

/** True for one annotation, a page or a collection of them, or a list of annotations. */
export function isAnnotations(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isAnnotation);
  if (!isObject(value)) return false;
  return hasType(value, 'AnnotationCollection') || hasType(value, 'AnnotationPage')
    ? true
    : isAnnotation(value);
}

/** Reads annotations of quotations, ours or another maker's. Each that cannot be used is a fault. */
export function parseAnnotations(value: unknown): {
  readonly annotations: readonly QuotationAnnotation[];
  readonly faults: readonly ImportFault[];
} {
  const parsed = itemsOf(value).map(parseAnnotation);
  return {
    annotations: parsed.flatMap((each) => (each.ok ? [each.value] : [])),
    faults: parsed.flatMap((each) => (each.ok ? [] : [each.error])),
  };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  if (hasType(value, 'AnnotationCollection')) return itemsOf(value.first);
  if (hasType(value, 'AnnotationPage')) return Array.isArray(value.items) ? value.items : [];
  return [value];
}

const MAX_TEXT = 200_000;
const MAX_NAME = 2_000;

function parseAnnotation(value: unknown): Result<QuotationAnnotation, ImportFault> {
  const bad = failed({ kind: 'bad-annotation' } as const);
  if (!isObject(value) || !isText(value.id, 20_000)) return bad;
  const targets = many(value.target).map(parseTarget);
  const first = targets[0];
  if (!first) return bad;
  const passages: TextPassage[] = [];
  for (const target of targets) {
    if (target === null || target.source !== first.source) return bad;
    passages.push(target.passage);
  }
  const bodies = many(value.body).filter(isObject);
  const speakers = bodies.filter(({ purpose }) => purpose === 'identifying').map(parseSpeaker);
  const classes = bodies
    .filter(({ purpose }) => purpose === 'classifying')
    .map((body) => body.value);
  return ok({
    id: value.id,
    source: first.source,
    speakers: speakers.filter((speaker) => speaker !== null),
    kind: KINDS.find((kind) => classes.includes(kind)) ?? null,
    certainty: CERTAINTIES.find((certainty) => classes.includes(certainty)) ?? null,
    passages,
  });
}

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const CERTAINTIES: readonly Certainty[] = ['stated', 'likely', 'unclear'];

function parseSpeaker(body: Readonly<Record<string, unknown>>): NamedSpeaker | null {
  const name = body.value;
  if (!isText(name, MAX_NAME) || name === '') return null;
  const role = body['schema:jobTitle'];
  const organisation = body['schema:additionalType'] === 'schema:Organization';
  return {
    name,
    role: isText(role, MAX_NAME) ? role : null,
    kind: organisation ? 'organisation' : 'person',
  };
}

function parseTarget(value: unknown): { source: string; passage: TextPassage } | null {
  if (!isObject(value)) return null;
  const source = isObject(value.source) ? value.source.id : value.source;
  const selectors = many(value.selector).filter(isObject);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  if (!isText(source, 20_000) || source === '' || quote === undefined) return null;
  const { exact, prefix = '', suffix = '' } = quote;
  if (!isText(exact, MAX_TEXT) || !isText(prefix, MAX_TEXT) || !isText(suffix, MAX_TEXT))
    return null;
  if (exact === '') return null;
  const position = selectors.find((selector) => hasType(selector, 'TextPositionSelector'));
  const start = isCount(position?.start) ? position.start : 0;
  const end = isCount(position?.end) ? position.end : start;
  return { source, passage: { exact, prefix, suffix, start, end } };
}

function isAnnotation(value: unknown): boolean {
  return isObject(value) && hasType(value, 'Annotation') && value.target !== undefined;
}

function hasType({ type }: Readonly<Record<string, unknown>>, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

function many(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** As part of an IRI. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
