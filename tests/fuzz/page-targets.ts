import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseArticle } from '../../lib/model/article.ts';
import { passagesOf } from '../../lib/model/passage.ts';
import { directiveMatch, foldText } from '../../lib/page/directive-match.ts';
import { currentBlocks, findPassage } from '../../lib/page/find-passage.ts';
import { pageSource } from '../../lib/page/page-source.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { textDirective } from '../../lib/page/text-directive.ts';
import { makeStory } from '../../lib/reading/make-story.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import { anyJson, anyPassage, hostileText, newsText } from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';

/** A sentence that every page may hold, so that some of them are stories. */
const PROSE =
  'The dockers of Larkfield voted on Thursday to strike over the sale of the port, and the council said that it would wait for a month. ';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const anyBlock = fc
  .tuple(
    fc.constantFrom(
      'p',
      'p',
      'p',
      'div',
      'li',
      'blockquote',
      'h2',
      'figcaption',
      'span',
      'td',
      'pre',
    ),
    newsText(20),
    fc.boolean(),
    fc.boolean(),
  )
  .map(
    ([name, text, prose, broken]) =>
      `<${name}>${prose ? PROSE : ''}${escaped(text)}${broken ? '' : `</${name}>`}`,
  );

const anyHead = fc
  .tuple(hostileText(6), hostileText(4), anyJson)
  .map(
    ([title, author, json]) =>
      `<title>${title}</title><meta property="og:title" content="${title.replaceAll('"', '')}"><meta name="author" content="${author.replaceAll('"', '')}"><link rel="canonical" href="${author.replaceAll('"', '')}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author: json, datePublished: json, publisher: json }).replaceAll('<', '\\u003c')}</script>`,
  );

const anyPage = fc
  .tuple(
    anyHead,
    fc.array(
      fc.oneof({ weight: 5, arbitrary: anyBlock }, { weight: 1, arbitrary: hostileText() }),
      { maxLength: 10 },
    ),
    hostileText(4),
  )
  .map(
    ([head, blocks, title]) =>
      `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${blocks.join('')}</article></body></html>`,
  );

/** A range that only remembers its two ends: linkedom's own cannot be set. */
class PlainRange {
  startContainer!: Node;
  startOffset!: number;
  endContainer!: Node;
  endOffset!: number;

  setStart(node: Node, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }

  setEnd(node: Node, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }

  toString(): string {
    return textOf(this);
  }
}

function textOf(range: Pick<Range, keyof PlainRange>): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument!;
  if (startContainer === endContainer)
    return (startContainer as Text).data.slice(startOffset, endOffset);
  const walker = document.createTreeWalker(document.body, 4);
  let text = '';
  let inside = false;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('script, style, noscript, template') != null) continue;
    if (node === startContainer) {
      inside = true;
      text += node.data.slice(startOffset);
    } else if (node === endContainer) return text + node.data.slice(0, endOffset);
    else if (inside) text += node.data;
  }
  return text;
}

/** Without what the page folds or leaves out: white space, and characters without width. */
const folded = (text: string) => text.replaceAll(/[\s\p{Cf}\p{Cc}]+/gu, '');

export const PAGE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'page: read to an article that stands the check, and every passage found again',
    share: 4,
    property: fc.property(
      fc.tuple(anyPage, fc.array(anyPassage, { maxLength: 2 })),
      ([html, foreign]) => {
        const page = linkedomPage(html);
        page.createRange = () => new PlainRange() as unknown as Range;
        const before = page.body.innerHTML;
        const read = readArticle(pageSource, page, 'https://news.example/a');
        assert.equal(page.body.innerHTML, before, 'the page is not changed');
        if (!read.ok) return;
        const { article, anchors } = read.value;
        assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(article))), {
          ok: true,
          value: article,
        });
        const story = makeStory(article);
        for (const paragraph of story.paragraphs) {
          for (const passage of passagesOf(story, paragraph)) {
            const ranges = findPassage(passage, anchors, () => currentBlocks(anchors));
            assert.ok(ranges.length > 0, 'a passage of the story is found');
            assert.equal(folded(ranges.map(textOf).join('')), folded(passage.exact));
          }
        }
        for (const passage of foreign) {
          const ranges = findPassage(passage, anchors, () => currentBlocks(anchors));
          if (ranges.length === 0) continue;
          assert.equal(folded(ranges.map(textOf).join('')), folded(passage.exact));
        }
      },
    ) as never,
  },
  {
    name: 'link: a text directive leads to its passage and to no other',
    share: 20,
    property: fc.property(
      fc.tuple(
        fc.array(fc.oneof(newsText(14), hostileText(6)), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
      ),
      ([blocks, which, from, length]) => {
        const block = which % blocks.length;
        const text = blocks[block]!;
        if (text === '') return;
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 60));
        const written = textDirective(blocks, { firstBlock: block, start, lastBlock: block, end });
        if (written === null) return;
        // What a browser takes from it, by the grammar of the specification.
        const parts = written.slice('text='.length).split(',');
        const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
        const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
        const [textStart = '', textEnd = ''] = parts;
        const [plainStart, plainEnd, plainPrefix, plainSuffix] = [
          textStart,
          textEnd,
          prefix,
          suffix,
        ].map((part) => decodeURIComponent(part));
        if (/\uFFFD/.test(decodeURIComponent(written))) return; // halves of characters cannot stand in an address
        const found = directiveMatch(blocks.map(foldText), {
          prefix: plainPrefix!,
          textStart: plainStart!,
          textEnd: plainEnd!,
          suffix: plainSuffix!,
        });
        assert.ok(
          found !== null && found.firstBlock === block && found.start >= start && found.end <= end,
          `${written} leads to ${JSON.stringify(found)}`,
        );
      },
    ) as never,
  },
];
