import { authorName } from './author-name.ts';
import { dateParts } from './date-parts.ts';
import { linkOf } from './export-words.ts';
import type { CitedStory } from './quotation-row.ts';
import { wellFormed } from './well-formed.ts';

/** Stories as `@online` entries of BibTeX (as biblatex knows it), in UTF-8. Keys are unique: "ruiz2024dockers", then "…b". */
export function citeBibtex(stories: readonly CitedStory[]): string {
  const taken = new Set<string>();
  return stories.map((story) => entry(story, keyOf(story, taken))).join('\n');
}

function entry(story: CitedStory, key: string): string {
  const { title, byline, siteName, published, savedAt } = story;
  const date = published === null ? null : dateParts(published);
  const visited = dateParts(savedAt);
  const url = linkOf(story);
  const authors = byline.map(authorName).map(({ family, given }) => {
    return given === '' ? `{${escape(family)}}` : `${escape(family)}, ${escape(given)}`;
  });
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.join(' and ')],
    // A second pair of braces keeps capitals as they are.
    ['title', `{${escape(title)}}`],
    ['organization', siteName === null ? null : escape(siteName)],
    ['date', date === null ? null : isoDay(date)],
    ['year', date === null ? null : String(date[0])],
    ['url', url === null ? null : url.replace(/[{}\\%\s]/gu, percent)],
    ['urldate', url === null || visited === null ? null : isoDay(visited)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${key},\n${lines.join('\n')}\n}\n`;
}

function keyOf({ byline, title, published }: CitedStory, taken: Set<string>): string {
  const family = byline[0] === undefined ? '' : authorName(byline[0]).family;
  const year = published === null ? '' : String(dateParts(published)?.[0] ?? '');
  const word = title.split(/\s+/u).find((each) => each.length > 3) ?? 'story';
  const stem = [family, year, word].map(plain).join('') || 'story';
  let key = stem;
  for (let i = 2; taken.has(key); i += 1) key = `${stem}-${i}`;
  taken.add(key);
  return key;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function escape(text: string): string {
  return wellFormed(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\~^{}$&%#_]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

/** BibTeX ends a field at an unbalanced brace and a comment begins at "%": in an address both stand as codes. */
function percent(sign: string): string {
  if (sign === '%') return String.raw`\%`;
  return encodeURIComponent(sign);
}

function isoDay([year, month, day]: readonly [number, number, number]): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
