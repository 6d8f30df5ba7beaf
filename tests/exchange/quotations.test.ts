import { describe, expect, it } from 'vitest';
import { citeBibtex } from '../../lib/exchange/cite-bibtex.ts';
import { citeCsl } from '../../lib/exchange/cite-csl.ts';
import { CSV_COLUMNS, quotationsCsv } from '../../lib/exchange/quotations-csv.ts';
import { quotationsHtml } from '../../lib/exchange/quotations-html.ts';
import { quotationsMarkdown } from '../../lib/exchange/quotations-markdown.ts';
import { quotationsText } from '../../lib/exchange/quotations-text.ts';
import { schemaQuotations } from '../../lib/exchange/schema-quotations.ts';
import { createChance } from './random.ts';
import { ROW, STORY, WORDS } from './rows.ts';

/** The rows of an RFC 4180 file, read by the letter of it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error('not RFC 4180');
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const csv = (changes: Partial<typeof ROW>, byteOrderMark = false) =>
  quotationsCsv([{ ...ROW, ...changes }], { byteOrderMark });

describe('CSV', () => {
  it('has one line a quotation under its headings', () => {
    expect(csv({})).toBe(
      `${CSV_COLUMNS.join(',')}\r\n“We have not had it.”,Ewa Nowicka,general secretary,stated,direct,,Dockers vote to strike,The Larkfield Post,2025-03-04,https://news.example/dockers,2025-03-05T10:00:00Z\r\n`,
    );
    expect(csv({}, true).startsWith('\uFEFFquotation')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1', '＝1', '＠x'])(
    'a spreadsheet reads %j as text',
    (text) => {
      const [, fields] = parseCsv(csv({ paragraphs: [text] }));
      expect(fields![0]).toBe(`'${text}`);
    },
  );

  it.each(['– said she', '“=” is a sign', 'a=b', '1-2'])('leaves %j as it is', (text) => {
    expect(parseCsv(csv({ paragraphs: [text] }))[1]![0]).toBe(text);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('keeps every field apart (%i)', (seed) => {
    const chance = createChance(seed);
    const texts = [chance.text(30), chance.text(), chance.text()];
    const [quotation, title, siteName] = texts as [string, string, string];
    const rows = parseCsv(csv({ paragraphs: [quotation], story: { ...STORY, title, siteName } }));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(CSV_COLUMNS.length);
    const said = [rows[1]![0]!, rows[1]![6]!, rows[1]![7]!];
    const wanted = texts.map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    expect(said.map((text, i) => text === wanted[i] || text === `'${wanted[i]}`)).toEqual([
      true,
      true,
      true,
    ]);
    for (const text of said) expect(text).not.toMatch(/^\s*[=+\-@]/u);
  });
});

describe('Markdown', () => {
  it('is a section a story', () => {
    expect(quotationsMarkdown([ROW, { ...ROW, certainty: 'likely' }], WORDS)).toBe(
      `## [Dockers vote to strike](<https://news.example/dockers>)

The Larkfield Post, 4 March 2025

> “We have not had it.”
>
> — Ewa Nowicka, general secretary

> “We have not had it.”
>
> — Ewa Nowicka, general secretary (likely)
`,
    );
  });

  it('nothing in a quotation becomes a mark, a link or a line of its own', () => {
    const row = { ...ROW, paragraphs: ['# [x](http://a)\n- **b** <img src=x> `c`', '1. one'] };
    const text = quotationsMarkdown([row], WORDS);
    expect(text).toContain('> \\# \\[x\\](http://a) - \\*\\*b\\*\\* \\<img src=x\\> \\`c\\`');
    expect(text).toContain(String.raw`> 1\. one`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])(
    'a story from %j has no link',
    (url) => {
      const text = quotationsMarkdown([{ ...ROW, story: { ...STORY, url } }], WORDS);
      expect(text).toContain('## Dockers vote to strike\n');
    },
  );
});

describe('plain text', () => {
  it('names an unnamed source as written, and says what is unclear', () => {
    const unnamed = { ...ROW, speakers: [], source: 'a spokesman' };
    const text = quotationsText([unnamed, { ...unnamed, certainty: 'unclear' }], WORDS);
    expect(text).toBe(
      'Dockers vote to strike\nThe Larkfield Post, 4 March 2025\nhttps://news.example/dockers\n\n“We have not had it.”\n– a spokesman\n\n“We have not had it.”\n– speaker unclear\n',
    );
  });
});

describe('HTML', () => {
  it.each(['<script>alert(1)</script>', '" onclick="x', "'", '&lt;', ']]>', '<!--'])(
    '%j is text',
    (evil) => {
      const row = {
        ...ROW,
        paragraphs: [evil],
        speakers: [{ name: evil, role: evil, kind: 'person' as const }],
        story: { ...STORY, title: evil, siteName: evil, url: `https://a.example/${evil}` },
      };
      const html = quotationsHtml([row], WORDS, { title: evil, language: 'en' });
      expect(html.match(/<[a-z]\w*/gu)?.sort()).toEqual(
        [
          '<html <head <meta <title <body <h1 <section <h2 <p'.split(' '),
          '<figure <blockquote <p <figcaption'.split(' '),
          /\s/u.test(evil) ? [] : ['<a'],
        ]
          .flat()
          .sort(),
      );
      expect(html).not.toContain(' onclick="x');
    },
  );
});

describe('schema.org', () => {
  it('is a Quotation in its NewsArticle', () => {
    expect(schemaQuotations([ROW])).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Quotation',
          text: '“We have not had it.”',
          spokenByCharacter: {
            '@type': 'Person',
            name: 'Ewa Nowicka',
            jobTitle: 'general secretary',
          },
          isPartOf: {
            '@type': 'NewsArticle',
            headline: 'Dockers vote to strike',
            url: 'https://news.example/dockers',
            datePublished: '2025-03-04',
            author: [
              { '@type': 'Person', name: 'Lena Marsh' },
              { '@type': 'Person', name: 'Jan van der Berg' },
            ],
            publisher: { '@type': 'Organization', name: 'The Larkfield Post' },
          },
        },
      ],
    });
  });
});

describe('citations', () => {
  it('CSL-JSON', () => {
    expect(citeCsl([STORY])).toEqual([
      {
        id: 'harbour',
        type: 'article-newspaper',
        title: 'Dockers vote to strike',
        author: [
          { family: 'Marsh', given: 'Lena' },
          { family: 'van der Berg', given: 'Jan' },
        ],
        'container-title': 'The Larkfield Post',
        issued: { 'date-parts': [[2025, 3, 4]] },
        URL: 'https://news.example/dockers',
        accessed: { 'date-parts': [[2025, 3, 5]] },
        language: 'en',
      },
    ]);
  });

  it('BibTeX', () => {
    expect(citeBibtex([STORY])).toBe(`@online{marsh2025dockers,
  author = {Marsh, Lena and van der Berg, Jan},
  title = {{Dockers vote to strike}},
  organization = {The Larkfield Post},
  date = {2025-03-04},
  year = {2025},
  url = {https://news.example/dockers},
  urldate = {2025-03-05},
}
`);
  });

  it('BibTeX keys are unique, and no sign of TeX gets through', () => {
    const title = '100% {of} $5 & C#_^~\\ }';
    const text = citeBibtex([STORY, STORY, { ...STORY, title, byline: [], published: null }]);
    expect(text.match(/@online\{[^,]+/gu)).toEqual([
      '@online{marsh2025dockers',
      '@online{marsh2025dockers-2',
      '@online{100',
    ]);
    expect(text).toContain(
      String.raw`title = {{100\% \{of\} \$5 \& C\#\_\textasciicircum{}\textasciitilde{}\textbackslash{} \}}}`,
    );
  });
});
