import type { PersonLine } from '../../components/library/library-view.ts';
import type { PersonLinks } from '../../lib/search/person-links.ts';
import type { Library } from '../../lib/library/library.ts';

/** Entries loaded at one go. */
const PART = 200;

/**
 * Everybody who speaks somewhere in the library, those who speak in most stories first. `bundled`: whether the bundled
 * stories count. `links`: who is who, as the reader said.
 */
export async function gatherPeople(
  library: Library,
  bundled: boolean,
  links: PersonLinks,
): Promise<readonly PersonLine[]> {
  const found = new Map<string, PersonLine>();
  let last: string | null = null;
  for (;;) {
    const entries = await library.termsAfter(last, PART);
    for (const { id, terms, bundled: comesWithUs } of entries) {
      if (comesWithUs && !bundled) continue;
      for (const entity of terms.entities) {
        const key = links.keyOf(entity.key, id);
        const before = found.get(key) ?? { key, name: entity.name, stories: 0, speaks: 0 };
        // Of several names the one that the reader kept is shown.
        const name = entity.key === key ? entity.name : before.name;
        const speaks = before.speaks + (entity.speaks ? 1 : 0);
        found.set(key, { key, name, stories: before.stories + 1, speaks });
      }
    }
    last = entries.at(-1)?.id ?? null;
    if (entries.length < PART) break;
  }
  return [...found.values()]
    .filter(({ speaks }) => speaks > 0)
    .sort((a, b) => b.speaks - a.speaks || b.stories - a.stories || a.name.localeCompare(b.name));
}
