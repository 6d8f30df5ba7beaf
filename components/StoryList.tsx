import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** As many as can be taken in at once; the rest on request, unless it is one. */
const FIRST = 5;

export interface StoryListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** Other stories, the first few at once. */
export function StoryList<Item>({ items, keyOf, children }: StoryListProps<Item>) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  const more = items.length - shown.length;
  return (
    <>
      <ul class="stories">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t.plural('storiesMore', more)}
        </button>
      )}
    </>
  );
}
