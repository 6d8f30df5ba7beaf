import { ALL_STORIES, type CorrectionRecord } from '../model/corrections.ts';
import type { StoryId } from '../model/story.ts';
import { foldName } from './fold-name.ts';

/** Who is who over all stories, as the reader said: the names that are one person, and namesakes. Keys are `personKey`s. */
export interface PersonLinks {
  /** The key of a person over all stories; of one set apart in a story, a key of their own. */
  keyOf(key: string, story: StoryId): string;
  /** All keys by which a person goes in stories; the key itself where nothing was said. */
  namesOf(key: string): readonly string[];
  /** True where the reader set the person of this story apart from all others. */
  isApart(key: string, story: StoryId): boolean;
}

/** The key of somebody who is set apart from all others of that name in a story; no name holds the sign. */
export function apartKey(key: string, story: StoryId): string {
  return `${key} @ ${story}`;
}

/** Made of all corrections of the library; those that say nothing of people over stories are passed over. */
export function createPersonLinks(corrections: readonly CorrectionRecord[]): PersonLinks {
  const apart = new Set<string>();
  const groups = new Map<string, readonly string[]>();
  for (const { storyId, correction } of [...corrections].sort(byTime)) {
    if (correction.kind === 'other-person') {
      apart.add(apartKey(foldName(correction.name), storyId));
    }
    if (correction.kind !== 'same-person' || storyId !== ALL_STORIES) continue;
    const [kept, other] = correction.names.map(foldName) as [string, string];
    const joined = [...new Set([...groupOf(kept), ...groupOf(other)])];
    for (const key of joined) groups.set(key, joined);
  }
  function groupOf(key: string): readonly string[] {
    return groups.get(key) ?? [key];
  }
  return {
    keyOf(key, story) {
      const own = apartKey(key, story);
      return apart.has(own) ? own : groupOf(key)[0]!;
    },
    namesOf: groupOf,
    isApart: (key, story) => apart.has(apartKey(key, story)),
  };
}

export const NO_LINKS: PersonLinks = createPersonLinks([]);

function byTime(a: CorrectionRecord, b: CorrectionRecord): number {
  return a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0;
}
