import { linkedomPage } from '../../scripts/linkedom-page.ts';
import type { Article } from '../../lib/model/article.ts';
import { pageSource } from '../../lib/page/page-source.ts';
import { readArticle, type ReadPage } from '../../lib/page/read-article.ts';

/** Paragraphs of an invented story; long enough to be found, quoted enough to matter. */
export const STORY: readonly string[] = [
  'The harbour council of Larkfield voted on Tuesday night to close the old ferry slip for the whole winter, after engineers found cracks in two of its piers.',
  '“We had no choice left,” said Mara Quill, who leads the council. “A slip that may fail in a storm is no slip at all.”',
  'Ferry crews, who learned of the vote from a notice on the door, said that they would lose a third of their wages until spring.',
  '“Nobody asked the people who sail,” said Oren Blisk, a deckhand for nineteen years, as he coiled a rope that he would not need again soon.',
  'The council promised to pay the crews half of what they lose, but it left open where the money should come from and when it would arrive.',
];

export const ADDRESS = 'https://gazette.example/2031/02/04/ferry-slip-closed';

export function paragraphs(texts: readonly string[] = STORY): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A page like a newspaper's around the given main part. */
export function newspaper(main: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ferry slip closed | The Larkfield Gazette</title>
    <meta property="og:site_name" content="The Larkfield Gazette"><meta property="og:type" content="article">${head}</head>
    <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main>${main}</main>
    <footer><p>Copyright The Larkfield Gazette. All rights reserved.</p></footer></body></html>`;
}

export function read(html: string, url = ADDRESS): ReadPage {
  const result = readArticle(pageSource, linkedomPage(html), url);
  if (!result.ok) throw new Error(`not read: ${result.error}`);
  return result.value;
}

export function failureOf(html: string, url = ADDRESS): string {
  const result = readArticle(pageSource, linkedomPage(html), url);
  return result.ok ? 'read' : result.error;
}

export function texts(article: Article): readonly string[] {
  return article.blocks.map((block) => block.text);
}
