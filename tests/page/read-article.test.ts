import { describe, expect, test } from 'vitest';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import { pageSource } from '../../lib/page/page-source.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { ADDRESS, failureOf, newspaper, paragraphs, read, STORY, texts } from './newspaper.ts';
import { countPageReads } from './page-reads.ts';

/** Milliseconds: time grown with the square of these lengths would take hours, on any machine. */
const SLOW = 60_000;

const article = (inside: string): string => newspaper(`<article>${inside}</article>`);
const headed = (inside: string): string => article(`<h1>Ferry slip closed</h1>${inside}`);
const [first, second, third, fourth, fifth] = STORY as [string, string, string, string, string];

describe('the text of a story', () => {
  test('is its paragraphs and nothing around them', () => {
    const { article: found } = read(headed(paragraphs()));
    expect(texts(found)).toEqual(STORY);
    expect(found.title).toBe('Ferry slip closed');
    expect(found.siteName).toBe('The Larkfield Gazette');
    expect(found.language).toBe('en-GB');
    expect(found.url).toBe(ADDRESS);
  });

  test.each([
    ['a caption', `<figure><img src="a.jpg"><figcaption>The slip on Monday.</figcaption></figure>`],
    [
      'a caption by its name',
      `<div class="articleCaption">The slip as it stood on Monday, seen from the quay.</div>`,
    ],
    ['a caption below its picture', `<div><img src="a.jpg"><br>The slip on Monday</div>`],
    ['a credit', `<p>Photo: Ida Fenn / Gazette</p>`],
    ['a credit in brackets', `<p>The slip on Monday (Image: GAZETTE )</p>`],
    ['a link to another story', `<p><a href="/x">Read more: Why the piers crack</a></p>`],
    [
      'another story’s headline',
      `<p><strong><a href="/x">COUNCIL CHAIR LOSES HER TEMPER</a></strong></p>`,
    ],
    [
      'a list of links',
      `<h3>More on the harbour</h3><ul><li><a href="/x">Piers and their cracks</a></li><li><a href="/y">A short history of ferries</a></li></ul>`,
    ],
    [
      'a box by its name',
      `<div class="related-stories"><p>The ferry crews have been on strike twice in this century, as our archive shows.</p></div>`,
    ],
    ['a newsletter', `<p>Sign up for our newsletter and get the harbour news in your inbox.</p>`],
    [
      'a newsletter box',
      `<div class="newsletter-box"><p>All the news of the coast, every morning at seven, and it costs nothing.</p></div>`,
    ],
    ['an advertisement label', `<p>Advertisement</p>`],
    ['share buttons', `<div class="share">Share Tweet Submit</div>`],
    [
      'a pop-up',
      `<div role="dialog"><p>We use cookies to make this site work, and some more that you may refuse.</p></div>`,
    ],
    [
      'hidden text',
      `<div style="display:none"><p>This sentence is not shown to anyone who reads the page, though it is long.</p></div>`,
    ],
    ['text for screen readers', `<span class="visually-hidden">Opens in a new window.</span>`],
    [
      'a script',
      `<script>document.write('<p>The council of crows met again on Tuesday.</p>')</script>`,
    ],
  ])('leaves out %s', (_name, extra) => {
    const { article: found } = read(
      headed(paragraphs([first, second, third]) + extra + paragraphs([fourth, fifth])),
    );
    expect(texts(found)).toEqual(STORY);
  });

  test.each([
    ['a byline', `<p class="byline">By Ana Ruiz</p>`],
    ['a byline without a name for it', `<p>By Ana Ruiz, Harbour Correspondent</p>`],
    ['a date line', `<p>Published 11:11 PM GMT Feb 4, 2031</p>`],
    ['a repeated headline', `<h2>Ferry slip closed</h2>`],
    ['a label', `<p>Exclusive</p>`],
  ])('leaves out %s above it', (_name, extra) => {
    expect(texts(read(headed(extra + paragraphs())).article)).toEqual(STORY);
  });

  test.each([
    ['comments', `<h3>Comments</h3>`],
    ['a reporting credit', `<p>Additional reporting by Tom Lee.</p>`],
    [
      'a legal notice',
      `<p>© 2031 The Larkfield Gazette. All rights reserved. This material may not be published or rewritten.</p>`,
    ],
    [
      'a note on the author',
      `<p class="byline">By Ana Ruiz</p><p>Ana Ruiz covers the harbour for the Gazette. Email: ana@gazette.example</p>`,
    ],
    ['an address to write to', `<p>Follow us on Twitter and Facebook.</p>`],
  ])('leaves out %s below it', (_name, extra) => {
    const html = newspaper(
      `<article><h1>Ferry slip closed</h1>${paragraphs()}${extra}</article>`,
      `<meta name="author" content="Ana Ruiz">`,
    );
    expect(texts(read(html).article)).toEqual(STORY);
  });

  test('keeps headings, lists and quoted posts within it', () => {
    const inside =
      paragraphs([first, second]) +
      `<h2>What it costs</h2><ul><li>Forty places on the early boat, which most people take to work.</li><li>Two piers.</li></ul>` +
      `<blockquote><p>The slip is shut. I have sailed from it since I was nine.</p><p>— Oren Blisk (@blisk) February 4, 2031</p></blockquote>` +
      paragraphs([third, fourth, fifth]);
    expect(read(headed(inside)).article.blocks.slice(2, 7)).toEqual([
      { kind: 'heading', text: 'What it costs' },
      {
        kind: 'list-item',
        text: 'Forty places on the early boat, which most people take to work.',
      },
      { kind: 'list-item', text: 'Two piers.' },
      { kind: 'post', text: 'The slip is shut. I have sailed from it since I was nine.' },
      { kind: 'post', text: '— Oren Blisk (@blisk) February 4, 2031' },
    ]);
  });

  test('keeps prose that only begins like a promotion or a credit', () => {
    const prose = [
      'Follow the quay to its end and you will find the crews, who sit there on most days, with nothing to do but talk.',
      'Subscribe to one theory or the other, the cracks are there, said the engineer who found them in January.',
      'Photographs of the piers were shown to the council, and the room went quiet for the first time that night.',
      'The slip was never safe, and everyone on the quay knew it for years, a former harbour master told AFP.',
      'For more than ten years the crews have shared pictures of the piers on Facebook, and nobody came to look.',
      'Like this winter, the last one began with a storm, and with a notice on Twitter that nobody read.',
      'Reports from the far side of the bay say that the boats there run as they always have, and on time.',
      'Written by two engineers in one night, the paper says that the piers will not last until the spring.',
      'Agents earn a commission of a tenth on each ticket that they sell, the council said in its own defence.',
      'Background: the crews have been without a contract since the summer, and have sailed all the same.',
      '“Sign up today,” the notice on the door said, and gave an email address that did not work for a week.',
      'Read the report and you will not sleep, said Mara Quill; she had read it twice before she called the vote.',
    ];
    expect(texts(read(headed(paragraphs([first, ...prose, fifth]))).article)).toEqual([
      first,
      ...prose,
      fifth,
    ]);
  });

  test.each([
    ['a heading', '<h2>Nobody asked the people who sail</h2>'],
    ['a quotation', '<blockquote>“Nobody asked the people who sail”</blockquote>'],
    [
      'a quotation that was cut to be set large',
      '<aside class="pull-quote">“Nobody … asked the people who sail a rope”</aside>',
    ],
    [
      'an element that is called so',
      '<div class="pullQuote"><p>“Nobody asked the people who sail.”</p></div>',
    ],
  ])('leaves out a pulled quotation set as %s', (_name, pulled) => {
    const inside = paragraphs([first, second]) + pulled + paragraphs([third, fourth, fifth]);
    expect(texts(read(headed(inside)).article)).toEqual(STORY);
  });

  test('keeps a pulled quotation that stands nowhere else in it', () => {
    const pulled =
      '<div class="pull-quote"><p>“I would not send my own boat out from there.”</p></div>';
    const inside = paragraphs([first, second]) + pulled + paragraphs([third, fourth, fifth]);
    expect(read(headed(inside)).article.blocks[2]).toEqual({
      kind: 'pull-quote',
      text: '“I would not send my own boat out from there.”',
    });
  });

  test('keeps two posts of one day with their signatures', () => {
    const post = (text: string): string =>
      `<blockquote class="twitter-tweet"><p>${text}</p>— Oren Blisk (@blisk) <a href="/p">February 4, 2031</a></blockquote>`;
    const inside =
      paragraphs([first, second]) +
      post('The slip is shut. I have sailed from it since I was nine.') +
      post('Two piers, and nobody looked at them for thirty years.') +
      paragraphs([third, fourth, fifth]);
    const posts = read(headed(inside)).article.blocks.filter(({ kind }) => kind === 'post');
    expect(posts.map(({ text }) => text)).toEqual([
      'The slip is shut. I have sailed from it since I was nine.',
      '— Oren Blisk (@blisk) February 4, 2031',
      'Two piers, and nobody looked at them for thirty years.',
      '— Oren Blisk (@blisk) February 4, 2031',
    ]);
  });

  test('sets the hours of a live report apart from its sentences', () => {
    const entry = (time: string, text: string): string => `<div class="entry">${time}${text}</div>`;
    const inside =
      paragraphs([first]) +
      entry('<time datetime="2031-02-04T10:45">10.45am</time>', `<p>${second}</p>`) +
      entry('<p><b>11:05 GMT</b> ', `${third}</p>`) +
      entry('<h3>4.15 pm</h3>', `<p>${fourth}</p>`) +
      paragraphs([fifth]);
    const { blocks } = read(headed(inside)).article;
    expect(blocks.filter(({ kind }) => kind === 'time').map(({ text }) => text)).toEqual([
      '10.45am',
      '11:05 GMT',
      '4.15 pm',
    ]);
    expect(blocks.filter(({ kind }) => kind !== 'time').map(({ text }) => text)).toEqual(STORY);
  });

  test('leaves the hour in a sentence that begins with it', () => {
    const line =
      '<b>5pm</b> is when the last boat goes, and nobody has told the people on the far side of it.';
    const inside =
      paragraphs([first, second]) + `<p>${line}</p>` + paragraphs([third, fourth, fifth]);
    expect(texts(read(headed(inside)).article)[2]).toBe(line.replace(/<.?b>/g, ''));
  });

  test('keeps the dates of a time line and the hours of a live report, and loses when it appeared', () => {
    const inside =
      `<p>Updated 10:02 am, February 4, 2031</p><p>February 4, 2031</p>` +
      `${paragraphs([first])}<p>May 2, 2030</p>${paragraphs([second, third])}<h3>4.15 pm</h3>${paragraphs([fourth, fifth])}` +
      `<p>First published: February 4, 2031, 9:15 am</p>`;
    expect(texts(read(headed(inside)).article)).toEqual([
      first,
      'May 2, 2030',
      second,
      third,
      '4.15 pm',
      fourth,
      fifth,
    ]);
  });

  test('recovers paragraphs that are set like the others, where the extractor passes their box by', () => {
    const boxed = (text: string): string => `<div class="box"><p class="text">${text}</p></div>`;
    const [one, ...others] = STORY as [string, ...string[]];
    const inside = `<div class="top-banner">${boxed(one)}</div><div>${others.map(boxed).join('')}</div>`;
    expect(texts(read(headed(inside)).article)).toEqual(STORY);
    const unlike = `<div class="top-banner"><p>${one}</p></div><div>${others.map(boxed).join('')}</div>`;
    expect(texts(read(headed(unlike)).article)).toEqual(others);
  });

  test('keeps a first paragraph of few words', () => {
    const short = ['It was close.', '“Never again.”'];
    expect(texts(read(headed(paragraphs([...short, ...STORY]))).article)).toEqual([
      ...short,
      ...STORY,
    ]);
  });

  test('keeps a last paragraph about somebody with the author’s first name', () => {
    const last =
      'Ana Quill is a deckhand too, and she has been on strike twice, as she likes to tell.';
    const html = newspaper(
      `<article><h1>Ferry slip closed</h1>${paragraphs([...STORY, last])}</article>`,
      `<meta name="author" content="Ana Ruiz">`,
    );
    expect(texts(read(html).article)).toEqual([...STORY, last]);
  });

  test('leaves out a box that is as long as the story', () => {
    const others = STORY.map(
      (_, i) =>
        `<p>The lighthouse opened its doors for day ${i} of the fair, and the queue went down to the water, as it does in every good year.</p>`,
    );
    const html = newspaper(
      `<div class="post comments-open"><h1>Ferry slip closed</h1><div class="entry">${paragraphs()}</div><div class="recirc-box">${others.join('')}</div></div>`,
    );
    expect(texts(read(html).article)).toEqual(STORY);
  });

  const LIGHTHOUSE = [
    'The lighthouse of Tidewatch opened its doors to visitors on Friday, and the queue went down to the water before noon.',
    '“I have kept this lamp for thirty years and never saw so many people on the rock,” said Ida Fenn, who was born there.',
    'The tower is to be painted again in the summer, and the town has asked the county for half of what that will cost.',
  ];

  test.each([
    ['the first', 'Ferry slip closed', STORY],
    ['the second', 'Lighthouse opens', LIGHTHOUSE],
  ])(
    'is that of %s of two stories in an endless page, where it has the headline',
    (_, title, expected) => {
      const story = (headline: string, lines: readonly string[]): string =>
        `<article><h1>${headline}</h1>${paragraphs(lines)}</article>`;
      const html = newspaper(
        story('Ferry slip closed', STORY) + story('Lighthouse opens', LIGHTHOUSE),
      ).replace('<title>Ferry slip closed', `<title>${title}`);
      expect(texts(read(html).article)).toEqual(expected);
    },
  );

  test.each([
    [
      'what the reader writes below it',
      '<div contenteditable="true"><p>I sailed from there for nineteen years, and nobody ever asked me about the piers.</p></div>',
    ],
    [
      'what stands in a field',
      '<textarea>I sailed from there for nineteen years, and nobody ever asked me about it.</textarea>',
    ],
  ])('leaves out %s', (_name, extra) => {
    expect(texts(read(headed(paragraphs() + extra)).article)).toEqual(STORY);
  });

  test('puts the standfirst apart', () => {
    const line = 'Cracks in two piers put the crews out of work until the spring';
    const { article: found } = read(
      headed(`<div class="standfirst"><p>${line}</p></div><div>${paragraphs()}</div>`),
    );
    expect(found.standfirst).toBe(line);
    expect(texts(found)).toEqual(STORY);
  });

  test('does not glue what opens over a name into the sentence', () => {
    const popup = `<span class="x"><a href="/q">Mara Quill</a><span class="y"><span><img src="q.jpg"><a href="/q">Mara Ann Quill</a> <a href="/1">Quill loses a vote</a></span></span></span>`;
    const sentence = `The vote was called by ${popup}, who leads the council and had read the report twice.`;
    expect(
      texts(
        read(
          headed(paragraphs([first]) + `<p>${sentence}</p>` + paragraphs([third, fourth, fifth])),
        ).article,
      )[1],
    ).toBe(
      'The vote was called by Mara Quill, who leads the council and had read the report twice.',
    );
  });

  test('is all there in a page where every paragraph has the same text', () => {
    expect(
      read(article(paragraphs(Array.from({ length: 6 }, () => first)))).article.blocks,
    ).toHaveLength(6);
  });
});

describe('the way back into the page', () => {
  test('leads from every character to the one it came from', () => {
    const html = headed(
      `<p>${first}</p>\n  <p>“We   had\n<b>no&nbsp;choice</b> left,” said <a href="/q"><em>Mara</em> Quill</a>, who leads the coun\u00adcil.<br>She did not smile.</p>` +
        paragraphs([third, fourth, fifth]),
    );
    const { article: found, anchors } = read(html);
    expect(found.blocks[1]!.text).toBe(
      '“We had no choice left,” said Mara Quill, who leads the council.',
    );
    expect(found.blocks[2]!.text).toBe('She did not smile.');
    for (const [i, { text }] of found.blocks.entries()) {
      for (const { node, from, at, length } of anchors[i]!.runs) {
        const here = node.data.slice(from, from + length).replace(/[\s\u00a0]/g, ' ');
        expect(here).toBe(text.slice(at, at + length));
      }
      const covered = anchors[i]!.runs.reduce((sum, run) => sum + run.length, 0);
      expect(covered).toBe(text.length);
    }
  });

  test('leads to the page itself, which is not changed', () => {
    const page = linkedomPage(headed(paragraphs()));
    const before = page.documentElement.outerHTML;
    const result = readArticle(pageSource, page, ADDRESS);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(result.ok && result.value.anchors[0]!.runs[0]!.node.ownerDocument).toBe(page);
  });

  test('follows text through a second attempt, for which the extractor parses the page anew', () => {
    // Everything lies in an element that the first attempt throws away by its name.
    const html = newspaper(`<div class="comment-sidebar"><div>${paragraphs()}</div></div>`);
    expect(texts(read(html).article)).toEqual(STORY);
  });
});

describe('what is no story', () => {
  const links = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `<div><h3><a href="/s${i}">Council votes on matter number ${i} again</a></h3><p>A line or two about matter ${i}, which nobody reads to the end.</p></div>`,
    ).join('');
  test.each([
    ['an empty page', '', 'no-article'],
    ['a page with a few words', '<p>Page not found.</p>', 'no-article'],
    [
      'a front page',
      newspaper(links(40)).replace('content="article"', 'content="website"'),
      'front-page',
    ],
    [
      'a page in another language',
      newspaper(
        `<article>${paragraphs([
          'Der Rat der Stadt hat am Dienstag beschlossen, die alte Anlegestelle für den ganzen Winter zu schließen, weil zwei Pfeiler Risse haben.',
          'Wir hatten keine andere Wahl, sagte die Vorsitzende, und sie fügte hinzu, dass die Besatzungen nicht gefragt worden sind und auch nicht gefragt werden.',
          'Die Besatzungen, die von der Abstimmung durch einen Zettel an der Tür erfuhren, verlieren ein Drittel ihres Lohns, und das bis in den Frühling.',
        ])}</article>`,
      ),
      'not-english',
    ],
    ['a page with far too much in it', `<body>${'<p>x</p>'.repeat(41_000)}</body>`, 'too-large'],
    [
      'a file that is no text',
      Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join(''),
      'no-article',
    ],
  ])('%s', (_name, html, failure) => {
    expect(failureOf(html)).toBe(failure);
  });

  test('a story at the root of a site is a front page only where it points to stories', () => {
    const story = newspaper(`<article><h1>Ferry slip closed</h1>${paragraphs()}</article>`);
    expect(failureOf(story, 'https://gazette.example/')).toBe('read');
    expect(
      failureOf(story.replace('</main>', `${links(20)}</main>`), 'https://gazette.example/'),
    ).toBe('front-page');
    expect(failureOf(story.replace('</main>', `${links(20)}</main>`))).toBe('read');
  });
});

describe('a story behind a paywall', () => {
  const cut = (wall: string, head = ''): boolean =>
    read(
      newspaper(
        `<article><h1>Ferry slip closed</h1>${paragraphs([first, second, third])}</article>${wall}`,
        head,
      ),
    ).article.paywalled;
  const closed = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry slip closed","isAccessibleForFree":false}</script>`;
  test.each([
    ['whole', '', '', false],
    [
      'a wall below the text',
      '<div><p>Subscribe to continue reading this story.</p></div>',
      '',
      true,
    ],
    [
      'a wall over the page',
      '<div role="dialog"><p>This article is for subscribers only.</p></div>',
      '',
      true,
    ],
    ['the limit of free stories', '<p>You have reached your limit of free articles.</p>', '', true],
    ['declared, with a wall', '<p>Already a subscriber? Sign in</p>', closed, true],
    ['declared, but all there', '', closed, false],
    ['an appeal for money', '<p>Subscribe and support our work.</p>', '', false],
  ])('%s', (_name, wall, head, expected) => {
    expect(cut(wall, head)).toBe(expected);
  });
});

test('bad markup loses no text and makes none', () => {
  const html = `<html><body><article><h1>Ferry slip closed</h1><p>${STORY.join('<p>')}<div><b><script>var a = "<p>not a sentence";</script>`;
  expect(texts(read(html).article)).toEqual(STORY);
});

test('a page of two megabytes is read whole', { timeout: SLOW }, () => {
  const html = votes(450);
  expect(html.length).toBeGreaterThan(1_900_000);
  expect(read(html).article.blocks).toHaveLength(450);
});

describe('a page four times as long takes four times the steps', () => {
  test.each([
    ['paragraphs', votes],
    [
      'line breaks',
      (count: number) => hostile(`<p>${'a line without an end<br>'.repeat(count)}</p>`),
    ],
  ])('%s', { timeout: SLOW }, (_name, page) => {
    const steps = (count: number) =>
      countPageReads(page(count), (document) => readArticle(pageSource, document, ADDRESS));
    const short = steps(250);
    expect(short).toBeGreaterThan(1000);
    expect(steps(1000)).toBeLessThan(4.5 * short);
  });
});

describe('a hostile page is dealt with', () => {
  test.each([
    ['a word of a million letters', `<p>${'x'.repeat(1_000_000)}.</p>`],
    ['a line of a million signs', `<p>${'(/@.|“'.repeat(150_000)}</p>`],
    ['ten thousand line breaks', `<p>${'a line without an end<br>'.repeat(10_000)}</p>`],
    ['half a million spaces', `<p>x${' '.repeat(500_000)}x</p>`],
    [
      'data nested without an end',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
    ],
  ])('%s', { timeout: SLOW }, (_name, extra) => {
    const result = readArticle(pageSource, linkedomPage(hostile(extra)), ADDRESS);
    expect(result.ok || result.error).toBeTruthy();
  });
});

/** `count` paragraphs with as much in between as pages have. */
function votes(count: number): string {
  const filler = `<div data-x="${'y'.repeat(4200)}"></div>`;
  const many = Array.from(
    { length: count },
    (_, i) => `<p>${first} This was vote number ${i}.</p>${filler}`,
  );
  return newspaper(`<article>${many.join('')}</article>`);
}

function hostile(extra: string): string {
  return newspaper(`<article><h1>Ferry slip closed</h1>${paragraphs()}${extra}</article>`);
}
