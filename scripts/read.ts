// `npm run read -- FILE [--json]`: who says what in a text file or a saved page; `-` is standard input.
// Exit status 0: read; 1: no article in it, or not English; 2: bad input. One line on standard error says why.
import { resolve } from 'node:path';
import { relatedItems } from '../lib/panel/related-view.ts';
import { printReading } from './print-reading.ts';
import { readFile } from './read-file.ts';
import { readingToJson } from './reading-to-json.ts';
import { relateToSeeds } from './relate-to-seeds.ts';
import { terminalWords } from './terminal-words.ts';

const SEEDS = resolve(import.meta.dirname, '../seeds');

const words = process.argv.slice(2);
const json = words.includes('--json');
const files = words.filter((word) => word !== '--json');
const [file] = files;
if (file === undefined || files.length > 1 || (file.startsWith('-') && file !== '-')) {
  console.error('read: name one file, or - for standard input; --json for JSON');
  process.exit(2);
}

const read = readFile(file);
if (!read.ok) {
  console.error(`read: ${file}: ${read.error.message}`);
  process.exit(read.error.kind === 'none' ? 1 : 2);
}
const { article, reading } = read.value;
const t = terminalWords();
const related = relatedItems(await relateToSeeds(read.value, SEEDS), t) ?? [];

if (json) {
  const { text } = reading.story;
  const { quotes, ...rest } = readingToJson(reading.story.id, reading);
  console.log(
    JSON.stringify({
      ...rest,
      title: article.title,
      text,
      quotes: quotes.map((quote) => ({
        ...quote,
        text: quote.content.map(([start, end]) => text.slice(start, end)).join(' '),
      })),
      related: related.map(({ id, title, reasons }) => ({ id, title, reasons })),
    }),
  );
} else {
  console.log(printReading(article, reading, related));
}
