// `npm run --silent predict -- quotes|related|same|pages FOLDER`: the reading for scorers, JSON Lines in and out.
// Exit status 0: done; 2: bad input, named in one line on standard error.
import { readFileSync, statSync } from 'node:fs';
import { parseStoryLines, type StoryLine } from './story-lines.ts';

const [part, folder] = process.argv.slice(2);

function fail(message: string): never {
  console.error(`predict: ${message}`);
  process.exit(2);
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

async function write(answers: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  for await (const answer of answers) process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** One answer after the other, so that those before a failure are written. */
function* each(lines: readonly StoryLine[], answer: (line: StoryLine) => unknown): Generator {
  for (const line of lines) yield answer(line);
}

function stories(): StoryLine[] {
  const parsed = parseStoryLines(readFileSync(0, 'utf8'));
  return parsed.ok ? parsed.value : fail(parsed.error);
}

// Each part loads only what it needs: the tagger alone takes a tenth of a second.
switch (part) {
  case 'quotes': {
    const { predictQuotes } = await import('./predict-quotes.ts');
    await write(each(stories(), predictQuotes));
    break;
  }
  case 'related': {
    const { predictRelated } = await import('./predict-related.ts');
    await write(predictRelated(stories()));
    break;
  }
  case 'same': {
    const { predictSame } = await import('./predict-same.ts');
    await write(predictSame(stories()));
    break;
  }
  case 'pages': {
    if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      fail('pages needs a folder with *.html or *.html.gz files');
    }
    const { predictPages } = await import('./predict-pages.ts');
    await write([await predictPages(folder)]);
    break;
  }
  default:
    fail('say which part: quotes, related, same (JSON Lines on standard input), or pages FOLDER');
}
