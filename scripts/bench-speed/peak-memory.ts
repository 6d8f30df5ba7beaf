import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What reading one text takes at most. */
export interface PeakMemory {
  /** Peak of the whole process, and what it had taken before this text (Node, the tagger, the weights), in MB. */
  readonly peak: number;
  readonly before: number;
  /** The smallest heap, of those tried, in which the text can be read, in MB; `null` where none is enough. */
  readonly heap: number | null;
  readonly attributions: number;
}

const HEAPS = [32, 40, 48, 64, 80, 96, 128, 192, 256];

/** Reads a text in processes of its own: once freely, then in ever larger heaps until one is enough. */
export function peakMemory(text: string): PeakMemory {
  const free = read(text, []);
  if (free === null) throw new Error('the long text could not be read');
  const heap = HEAPS.find((size) => read(text, [`--max-old-space-size=${size}`]) !== null) ?? null;
  return {
    peak: free.peak / 1024,
    before: free.before / 1024,
    heap,
    attributions: free.attributions,
  };
}

interface Taken {
  readonly before: number;
  readonly peak: number;
  readonly attributions: number;
}

/** What the process printed; `null` where it ran out of memory. */
function read(text: string, options: readonly string[]): Taken | null {
  const script = resolve(import.meta.dirname, 'read-long.ts');
  const run = spawnSync(process.execPath, [...options, script], { input: text, encoding: 'utf8' });
  return run.status === 0 ? (JSON.parse(run.stdout) as Taken) : null;
}
