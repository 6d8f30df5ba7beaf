/** A made page of a known size and shape. */
export interface LongPage {
  readonly shape: string;
  readonly html: string;
}

const SENTENCE =
  'The dockers of Larkfield voted on Thursday to strike over the sale of the port, and the council said that it would wait. ';
const SHORT = 'It rained again on the quay. ';

/** Bodies by shape; `count` is about the number of elements. */
const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  'short paragraphs': (count) => `<p>${SHORT}</p>`.repeat(count),
  'long paragraphs': (count) => `<p>${SENTENCE.repeat(4)}</p>`.repeat(count),
  'boxed paragraphs': (count) =>
    `<div class="box"><div><p>${SENTENCE}</p></div></div>`.repeat(count / 3),
  'paragraphs of links': (count) =>
    `<p>${SENTENCE}${`<a href="/x">${SHORT}</a>`.repeat(4)}</p>`.repeat(count / 5),
  'table cells': (count) =>
    `<table>${`<tr>${`<td>${SHORT}</td>`.repeat(9)}</tr>`.repeat(count / 10)}</table>`,
  comments: (count) =>
    `<p>${SENTENCE}</p>`.repeat(20) +
    `<div class="comments">${`<div class="comment"><a href="/u">A</a><p>${SHORT}</p></div>`.repeat(count / 3)}</div>`,
};

export const LONG_SHAPES: readonly string[] = Object.keys(SHAPES);

export function longPage(shape: string, elements: number): LongPage {
  const body = SHAPES[shape]!(elements);
  return { shape, html: articlePage(body) };
}

/** An article of so many megabytes of text in long paragraphs. */
export function heavyPage(megabytes: number): LongPage {
  const paragraph = `<p>${SENTENCE.repeat(8)}</p>`;
  const count = Math.ceil((megabytes * 1_000_000) / paragraph.length);
  return { shape: `${megabytes} MB of text`, html: articlePage(paragraph.repeat(count)) };
}

/** Elements nested in one another, with so many megabytes of text at the bottom. */
export function nestedPage(depth: number, megabytes: number): LongPage {
  const paragraph = `<p>${SENTENCE.repeat(8)}</p>`;
  const story = paragraph.repeat(Math.ceil((megabytes * 1_000_000) / paragraph.length));
  return {
    shape: `${megabytes} MB, ${depth} deep`,
    html: articlePage(`${'<div>'.repeat(depth)}${story}${'</div>'.repeat(depth)}`),
  };
}

function articlePage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long page</title></head><body><main><article><h1>A long page</h1>${body}</article></main></body></html>`;
}
