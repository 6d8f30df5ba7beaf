import type { StoryRecord } from '../../model/story-record.ts';
import type { StoryId } from '../../model/story.ts';
import { indexStory, type IndexedStory } from './index-story.ts';
import type { PackedTerms } from './term-table.ts';
import { TEXT_INDEX_VERSION, TextIndex } from './text-index.ts';
import { stampOf, type TextSegment } from './text-segment.ts';

/** The parts of the library that the index is made of and kept in. */
export interface TextSource {
  /** All stories, in any order. */
  summaries(): Promise<readonly Stamped[]>;
  /** Unknown stories are left out. */
  termsOf(ids: readonly StoryId[]): Promise<readonly Stamped[]>;
  /** Unknown stories are left out. */
  getAll(ids: readonly StoryId[]): Promise<readonly StoryRecord[]>;
  readonly snapshots: {
    load(name: string): Promise<unknown>;
    save(name: string, snapshot: unknown): Promise<void>;
    remove(names: readonly string[]): Promise<void>;
  };
}

/** The stamp is new whenever the story is written; stories of older versions have none until then. */
interface Stamped {
  readonly id: StoryId;
  readonly stamp?: string;
}

/** Resolves when other work has had its turn. */
export type Pause = () => Promise<void>;

/** What is stored under `MANIFEST`; each segment is stored by itself, since segments never change. */
interface Manifest {
  readonly version: number;
  readonly terms: PackedTerms;
  readonly segments: readonly { readonly number: number; readonly dead: Uint8Array }[];
}

const MANIFEST = 'text';
const segmentName = (number: number) => `text-${number}`;

/** Stories read at once: some twenty milliseconds of work. */
const CHUNK = 32;

/** Stories added before the index is stored again: reading so many again at the next start takes no time to speak of. */
const STORE_AT = 256;

/**
 * The text index of the library, kept beside it. Never the source of truth: what is missing, damaged or of another
 * version is made again from the stories.
 */
export class KeptTextIndex {
  readonly index: TextIndex;
  readonly #source: TextSource;
  /** Stories of the library that are not in the index yet. */
  readonly #missing = new Map<StoryId, number>();
  /** Stories added as they were kept: their stamps are looked up when the index is stored. */
  readonly #unstamped = new Set<StoryId>();
  /** Segments that are stored. */
  #stored: Set<number>;
  #unstored = 0;
  /** One storing at a time: a slow older one must not overwrite a newer one. */
  #storing: Promise<void> = Promise.resolve();

  private constructor(source: TextSource, index: TextIndex) {
    this.#source = source;
    this.index = index;
    this.#stored = new Set(index.segments.map((segment) => segment.number));
  }

  /** Takes the stored index up as far as it holds what the library holds. The rest is `pending` until `fill`. */
  static async open(source: TextSource): Promise<KeptTextIndex> {
    const index = (await loadIndex(source)) ?? new TextIndex();
    const kept = new KeptTextIndex(source, index);
    await kept.refresh();
    return kept;
  }

  /** Looks again what the library holds: after stories were taken out or put back elsewhere. */
  async refresh(): Promise<void> {
    const stories = await this.#source.summaries();
    await this.#lookStampsUp();
    const held = this.index.stamps();
    this.#missing.clear();
    for (const { id, stamp } of stories) {
      // A story without a stamp was never written again since stamps are given.
      const wanted = stamp === undefined ? 0 : stampOf(stamp);
      if (held.get(id) !== wanted) this.#missing.set(id, wanted);
      held.delete(id);
    }
    for (const gone of held.keys()) this.remove(gone);
  }

  /** How many stories of the library cannot be found yet. */
  get pending(): number {
    return this.#missing.size;
  }

  /** Reads the stories that are missing, and stores the index now and then. Goes on where an earlier call was stopped. */
  async fill(pause: Pause): Promise<void> {
    while (this.#missing.size > 0) {
      const wanted = new Map([...this.#missing].slice(0, CHUNK));
      const records = await this.#source.getAll([...wanted.keys()]);
      // Stories that were added or removed meanwhile are no longer missing, and newer than what was read.
      const missing = records.filter((record) => this.#missing.has(record.id));
      await this.#put(
        missing.map((record) => indexStory(record, wanted.get(record.id))),
        pause,
      );
      for (const id of wanted.keys()) this.#missing.delete(id);
      await pause();
    }
    await this.#storeAt(CHUNK, pause);
  }

  /** Adds a story that was written just now. */
  async add(record: StoryRecord, pause: Pause): Promise<void> {
    this.#unstamped.add(record.id);
    await this.#put([indexStory(record)], pause);
  }

  async #put(stories: readonly IndexedStory[], pause: Pause): Promise<void> {
    for (const { id } of stories) this.#missing.delete(id);
    this.index.add(stories);
    this.#unstored += stories.length;
    for (const slice of this.index.maintain()) await pause().then(() => slice);
    await this.#storeAt(STORE_AT, pause);
  }

  remove(id: StoryId): void {
    this.#missing.delete(id);
    this.index.remove(id);
    this.#unstored += 1;
  }

  async #storeAt(changes: number, pause: Pause): Promise<void> {
    if (this.#unstored < changes) return;
    this.#unstored = 0;
    const storing = this.#storing.then(() => this.#store(pause));
    this.#storing = storing.catch(() => undefined); // told to the caller of this storing alone
    await storing;
  }

  async #store(pause: Pause): Promise<void> {
    const { snapshots } = this.#source;
    await this.#lookStampsUp();
    const { terms, segments, version } = this.index.pack();
    // The manifest last: until it is there, the old one with its segments stands.
    for (const segment of segments) {
      if (!this.#stored.has(segment.number))
        await snapshots.save(segmentName(segment.number), segment);
      await pause();
    }
    const manifest: Manifest = {
      version,
      terms,
      segments: segments.map(({ number, dead }) => ({ number, dead })),
    };
    await snapshots.save(MANIFEST, manifest);
    const numbers = new Set(segments.map((segment) => segment.number));
    const old = [...this.#stored].filter((number) => !numbers.has(number));
    this.#stored = numbers;
    await snapshots.remove(old.map(segmentName));
  }

  async #lookStampsUp(): Promise<void> {
    const ids = [...this.#unstamped];
    this.#unstamped.clear();
    for (let at = 0; at < ids.length; at += CHUNK) {
      for (const { id, stamp } of await this.#source.termsOf(ids.slice(at, at + CHUNK))) {
        if (stamp !== undefined) this.index.setStamp(id, stampOf(stamp));
      }
    }
  }
}

/** `null`: none, of another version, or damaged. */
async function loadIndex({ snapshots }: TextSource): Promise<TextIndex | null> {
  const manifest = (await snapshots.load(MANIFEST)) as Partial<Manifest> | null;
  if (manifest?.version !== TEXT_INDEX_VERSION) return null;
  const { version, terms, segments: listed } = manifest;
  if (!Array.isArray(listed) || !isWholeTable(terms)) return null;
  const segments: TextSegment[] = [];
  for (const { number, dead } of listed as Manifest['segments']) {
    const segment = (await snapshots.load(segmentName(number))) as TextSegment | null;
    if (segment === null || !isWhole(segment) || dead?.length !== segment.days.length) return null;
    segments.push({ ...segment, dead });
  }
  return new TextIndex({ version, terms, segments });
}

function isWholeTable(terms: PackedTerms | undefined): terms is PackedTerms {
  const count = terms?.holders?.length;
  return (
    count !== undefined &&
    terms?.sorted?.length === count &&
    terms.starts?.length === count + 1 &&
    terms.starts[count] === terms.bytes?.length
  );
}

function isWhole(segment: TextSegment): boolean {
  const { terms, postings, postingStarts, positions, positionStarts, days } = segment;
  const { ids, idStarts, quoted, quotedStarts, stamps, idHashes, bundled } = segment;
  const runs = [
    [postingStarts, postings, terms],
    [positionStarts, positions, terms],
    [idStarts, ids, days],
    [quotedStarts, quoted, days],
  ] as const;
  return (
    runs.every(
      ([starts, bytes, items]) =>
        starts?.length === (items?.length ?? -2) + 1 && starts.at(-1) === bytes?.length,
    ) && [stamps, idHashes, bundled].every((list) => list?.length === days.length)
  );
}
