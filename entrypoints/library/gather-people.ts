import type { PersonLine } from '../../components/library/library-view.ts';
import type { Library } from '../../lib/library/library.ts';

/** Entries loaded at one go. */
const PART = 200;

/**
 * Everybody who speaks somewhere in the library, those who speak in most stories first. `bundled`: whether the bundled
 * stories count.
 */
export async function gatherPeople(
  library: Library,
  bundled: boolean,
): Promise<readonly PersonLine[]> {
  const found = new Map<string, PersonLine>();
  let last: string | null = null;
  for (;;) {
    const entries = await library.termsAfter(last, PART);
    for (const { terms, bundled: comesWithUs } of entries) {
      if (comesWithUs && !bundled) continue;
      for (const { key, name, speaks } of terms.entities) {
        const before = found.get(key) ?? { key, name, stories: 0, speaks: 0 };
        const spoken = before.speaks + (speaks ? 1 : 0);
        found.set(key, { ...before, stories: before.stories + 1, speaks: spoken });
      }
    }
    last = entries.at(-1)?.id ?? null;
    if (entries.length < PART) break;
  }
  return [...found.values()]
    .filter(({ speaks }) => speaks > 0)
    .sort((a, b) => b.speaks - a.speaks || b.stories - a.stories || a.name.localeCompare(b.name));
}
