import type { StoryId } from '../../model/story.ts';
import { ByteReader, ByteWriter, readText, writeText } from './bytes.ts';
import type { IndexedStory, QuotedStretch, StoryTerm } from './index-story.ts';
import type { TermId, TermTable } from './term-table.ts';

/** A story within its segment. */
export type DocumentNumber = number;

/**
 * Some stories packed: typed arrays only, so that they are stored as they are. Nothing in it ever changes but
 * `dead`, and `stamps` that were not known.
 *
 * `postings` holds for each term, document by document, the distance to the document before (a varint) and one byte
 * `impact << 3 | fields`. `positions` holds for each of these the distances between positions (varints), each
 * shifted by one, the lowest bit telling the last.
 */
export interface TextSegment {
  /** Unlike any other segment of the index. */
  readonly number: number;
  /** Ascending. */
  readonly terms: Uint32Array;
  /** Where the postings of a term start; one more than terms. Likewise `positionStarts`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint8Array;
  readonly positionStarts: Uint32Array;
  readonly positions: Uint8Array;
  readonly idHashes: Uint32Array;
  readonly idStarts: Uint32Array;
  readonly ids: Uint8Array;
  /** By document: a hash of the stamp of its writing (`stampOf`); 0: not known yet. */
  readonly stamps: Uint32Array;
  /** By document: YYYYMMDD, 0 where unknown. */
  readonly days: Int32Array;
  /** By document: 1 for a bundled story. */
  readonly bundled: Uint8Array;
  /** Where the quoted stretches of a document start in `quoted`; one more than documents. */
  readonly quotedStarts: Uint32Array;
  /** Four varints a stretch: quotation, speaker + 1, start, length. */
  readonly quoted: Uint8Array;
  /** By document: 1 for a story that was removed or replaced. */
  readonly dead: Uint8Array;
}

/** Packs the stories. Their terms get their numbers; the table counts them. */
export function packStories(
  number: number,
  stories: readonly IndexedStory[],
  table: TermTable,
): TextSegment {
  const entries = stories.flatMap(({ terms }, document) =>
    terms.map((term) => ({ id: table.intern(term.term), document, term })),
  );
  // Numbers sort many times faster than objects: the term in front, the entry behind.
  const order = Float64Array.from(entries, ({ id }, i) => id * entries.length + i).sort();
  const builder = new SegmentBuilder(number);
  for (const key of order) {
    const { id, document, term } = entries[key % entries.length]!;
    table.count(id, 1);
    builder.posting(id, document, (term.impact << 3) | term.fields);
    writePositions(builder.positions, term);
  }
  for (const story of stories) {
    builder.document(story.id, story.stamp, story.day, story.bundled ? 1 : 0);
    for (const stretch of story.quoted) writeStretch(builder.quoted, stretch);
  }
  return builder.done();
}

function writePositions(writer: ByteWriter, { positions }: StoryTerm): void {
  let before = 0;
  for (const [i, position] of positions.entries()) {
    const last = i === positions.length - 1 ? 1 : 0;
    writer.varint(((position - before) << 1) | last);
    before = position;
  }
}

function writeStretch(writer: ByteWriter, { quotation, speaker, start, end }: QuotedStretch): void {
  writer.varint(quotation);
  writer.varint(speaker + 1);
  writer.varint(start);
  writer.varint(end - start);
}

/** Puts a segment together, term by term and document by document, each in ascending order. */
export class SegmentBuilder {
  readonly positions: ByteWriter;
  readonly quoted = new ByteWriter();
  readonly #number: number;
  readonly #terms: number[] = [];
  readonly #postingStarts: number[] = [];
  readonly #positionStarts: number[] = [];
  readonly #postings: ByteWriter;
  readonly #ids = new ByteWriter();
  readonly #idHashes: number[] = [];
  readonly #idStarts: number[] = [];
  readonly #stamps: number[] = [];
  readonly #days: number[] = [];
  readonly #bundled: number[] = [];
  readonly #quotedStarts: number[] = [];
  #document = 0;

  /** `expected`: bytes of postings and of positions, as far as known. */
  constructor(number: number, expected: readonly [number, number] = [1024, 1024]) {
    this.#number = number;
    this.#postings = new ByteWriter(expected[0]);
    this.positions = new ByteWriter(expected[1]);
  }

  /** The positions of the posting are to be written next. */
  posting(term: TermId, document: DocumentNumber, head: number): void {
    if (this.#terms.at(-1) !== term) {
      this.#terms.push(term);
      this.#postingStarts.push(this.#postings.length);
      this.#positionStarts.push(this.positions.length);
      this.#document = 0;
    }
    this.#postings.varint(document - this.#document);
    this.#postings.byte(head);
    this.#document = document;
  }

  /** The stretches of the document are to be written next. */
  document(id: StoryId, stamp: number, day: number, bundled: number): void {
    this.#idHashes.push(stampOf(id));
    this.#stamps.push(stamp);
    this.#idStarts.push(this.#ids.length);
    writeText(this.#ids, id);
    this.#days.push(day);
    this.#bundled.push(bundled);
    this.#quotedStarts.push(this.quoted.length);
  }

  done(): TextSegment {
    return {
      number: this.#number,
      terms: Uint32Array.from(this.#terms),
      postingStarts: Uint32Array.from([...this.#postingStarts, this.#postings.length]),
      postings: this.#postings.done(),
      positionStarts: Uint32Array.from([...this.#positionStarts, this.positions.length]),
      positions: this.positions.done(),
      idHashes: Uint32Array.from(this.#idHashes),
      idStarts: Uint32Array.from([...this.#idStarts, this.#ids.length]),
      ids: this.#ids.done(),
      stamps: Uint32Array.from(this.#stamps),
      days: Int32Array.from(this.#days),
      bundled: Uint8Array.from(this.#bundled),
      quotedStarts: Uint32Array.from([...this.#quotedStarts, this.quoted.length]),
      quoted: this.quoted.done(),
      dead: new Uint8Array(this.#days.length),
    };
  }
}

export function documentsOf(segment: TextSegment): number {
  return segment.days.length;
}

export function idOf(segment: TextSegment, document: DocumentNumber): StoryId {
  return readText(segment.ids, segment.idStarts[document]!, segment.idStarts[document + 1]!);
}

/** The living document of this id; -1: none here. */
export function documentWith(segment: TextSegment, id: StoryId): DocumentNumber {
  const hash = stampOf(id);
  for (let at = segment.idHashes.indexOf(hash); at >= 0;) {
    if (segment.dead[at] === 0 && idOf(segment, at) === id) return at;
    at = segment.idHashes.indexOf(hash, at + 1);
  }
  return -1;
}

/** Place of a term in the segment, by binary search; -1: not here. */
export function placeOf({ terms }: TextSegment, term: TermId): number {
  let [low, high] = [0, terms.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle]!;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Calls back for each document that holds the term at this place, dead ones included. */
export function eachPosting(
  { postingStarts, postings }: TextSegment,
  place: number,
  visit: (document: DocumentNumber, impact: number, fields: number) => void,
): void {
  const end = postingStarts[place + 1]!;
  let at = postingStarts[place]!;
  let document = 0;
  // The varint is read here and not by `ByteReader`: this loop is most of the time of a search.
  while (at < end) {
    let byte = postings[at]!;
    at += 1;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at]!;
      at += 1;
      distance |= (byte & 127) << shift;
    }
    document += distance;
    const head = postings[at]!;
    at += 1;
    visit(document, head >>> 3, head & 7);
  }
}

/** Calls back for each quoted stretch of a document; those of one quotation follow each other. */
export function eachStretch(
  { quoted, quotedStarts }: TextSegment,
  document: DocumentNumber,
  visit: (quotation: number, speaker: number, start: number, end: number) => void,
): void {
  const reader = new ByteReader(quoted, quotedStarts[document]);
  const after = quotedStarts[document + 1]!;
  while (reader.at < after) {
    const quotation = reader.varint();
    const speaker = reader.varint() - 1;
    const start = reader.varint();
    visit(quotation, speaker, start, start + reader.varint());
  }
}

/** A hash of a text, 32 bits: of ids, to find them fast, and of stamps, to know a writing again. */
export function stampOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
