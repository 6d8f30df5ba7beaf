import { indexStory } from '../../lib/search/text/index-story.ts';
import { entryOf, type Indexes } from './fill-indexes.ts';
import { timed } from './measure.ts';
import type { StoryMaker } from './synthetic-stories.ts';

const SAVED = 300;

/** Milliseconds of each story put into both indexes, and of the longest slice of the packing that follows now and then. */
export function measureSaving(
  maker: StoryMaker,
  { text, related }: Indexes,
  size: number,
): { readonly each: number[]; readonly longestSlice: number } {
  let longestSlice = 0;
  const each = Array.from({ length: SAVED }, (_, i) => {
    const record = maker.story(size + i);
    const entry = entryOf(record);
    const time = timed(() => {
      text.add([indexStory(record)]);
      related.add(entry);
      if (related.end === 0) throw new Error('the story is not in the index');
    });
    const slices = text.maintain();
    let slice = timedStep(slices);
    for (; !slice.done; slice = timedStep(slices)) {
      longestSlice = Math.max(longestSlice, slice.milliseconds);
    }
    longestSlice = Math.max(longestSlice, slice.milliseconds);
    return time;
  });
  return { each, longestSlice };
}

function timedStep(slices: Generator<void, void>): { done: boolean; milliseconds: number } {
  let done = false;
  const milliseconds = timed(() => {
    done = slices.next().done === true;
  });
  return { done, milliseconds };
}
