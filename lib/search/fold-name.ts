import type { Person } from '../model/people.ts';

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend the'.split(' '),
);

/**
 * The form under which the same name is equal in two stories: without accents, case, full stops, possessive, and
 * honorifics or an article in front. "Dr. José Núñez" and "Jose Nunez" are equal; a name with a middle initial stays
 * another name than one without. Empty where nothing is left.
 */
export function foldName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll('&', ' and ')
    .replace(/['’.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !HONORIFICS.has(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}

/**
 * The key that joins someone across stories; `null` for a person known by one name only, since a surname alone never
 * tells who it is.
 */
export function personKey({ kind, name }: Pick<Person, 'kind' | 'name'>): string | null {
  const folded = foldName(name);
  if (folded === '') return null;
  return kind === 'person' && !folded.includes(' ') ? null : folded;
}
