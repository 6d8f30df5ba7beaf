import { demoPage } from '../../../scripts/demo/demo-page.ts';
import { INVENTED_STORY } from '../../extension/invented-story.ts';

/** A page that means harm. */
export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
  /** What the panel must say in the end, as text. */
  readonly says: RegExp;
}

const story = (changed: Partial<typeof INVENTED_STORY>, script = '', head = ''): string =>
  demoPage({ ...INVENTED_STORY, ...changed })
    .replace('</body>', `${script}</body>`)
    .replace('<head>', `<head>${head}`);

const MARKUP =
  '"><img src=x onerror="document.title=1;top.taken=1"><script>top.taken=1</script><svg onload="top.taken=1">';
/** As it stands in the source of a page that escapes it rightly, so that it is text there. */
const TEXT = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const named = (name: string) =>
  INVENTED_STORY.paragraphs.map((text) => text.replaceAll('Ewa Nowicka', name));
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const STORY = /Dockers vote to strike[\s\S]*Nowicka|Nobody is selling anything today/;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'markup as text in the headline',
    html: () => story({}).replaceAll('Dockers vote', `${TEXT} Dockers vote`),
    says: /Dockers vote/,
  },
  { name: 'markup in the byline', html: () => story({ byline: MARKUP }), says: STORY },
  {
    name: 'markup as text in a name',
    html: () => story({}).replaceAll('Ewa Nowicka', `Ewa ${TEXT} Nowicka`),
    says: /Dockers vote/,
  },
  {
    name: 'markup as text in a quotation',
    html: () => story({}).replaceAll('Nobody is selling', `${TEXT} Nobody is selling`),
    says: /<img src=x/,
  },
  {
    name: 'markup in JSON-LD and Open Graph',
    html: () =>
      story(
        {},
        '',
        `${jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: MARKUP, author: { name: MARKUP }, publisher: { name: MARKUP }, articleSection: MARKUP }).replaceAll('</', '<\\/'))}<meta property="og:title" content='${MARKUP.replaceAll("'", '')}'><meta property="og:site_name" content='<script>top.taken=1</script>'>`,
      ),
    says: /Nobody is selling anything today/,
  },
  {
    name: '__proto__ keys and depth in JSON-LD',
    html: () =>
      story(
        {},
        '',
        jsonLd(
          `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@graph":[{"@type":"NewsArticle","headline":{"__proto__":1},"author":${'['.repeat(5000)}${']'.repeat(5000)}}]}`,
        ),
      ),
    says: STORY,
  },
  {
    name: 'a headline of a megabyte',
    html: () => story({ title: `Dockers vote to strike ${'a'.repeat(1_000_000)}` }),
    says: /Nobody is selling anything today/,
  },
  {
    name: 'a word of 1.5 million letters',
    html: () => story({ paragraphs: [...INVENTED_STORY.paragraphs, 'x'.repeat(1_500_000)] }),
    says: STORY,
  },
  {
    name: 'a million quotation marks',
    html: () => story({ paragraphs: [...INVENTED_STORY.paragraphs, '“"‘’”'.repeat(20_000)] }),
    says: STORY,
  },
  {
    name: 'halves of characters',
    html: () =>
      story(
        {},
        '<script>for (const p of document.querySelectorAll("p")) p.append("\\ud83d", " \\ude00\\udfff")</script>',
      ),
    says: STORY,
  },
  {
    name: 'bidi overrides in names and quotations',
    html: () =>
      story({
        paragraphs: named('Ewa \u202EakciwoN\u202C Nowicka').map((text) =>
          text.replace('Nobody', '\u2067Nobody\u202E'),
        ),
      }),
    says: /Dockers vote/,
  },
  {
    name: 'names that look alike in another script',
    html: () =>
      story({
        paragraphs: [
          ...INVENTED_STORY.paragraphs,
          '“I sold it all,” said Еwа Nоwickа, a visitor from abroad.',
        ],
      }),
    says: STORY,
  },
  {
    name: 'text without width',
    html: () => story({ paragraphs: named('E\u200Bw\u200Da\u2060 Now\u00ADicka') }),
    says: /Dockers vote/,
  },
  {
    name: '100,000 nested elements',
    html: () => story({}, nested(100_000)),
    says: /too long|Nobody is selling/i,
  },
  { name: '30,000 nested elements', html: () => story({}, nested(30_000)), says: STORY },
  {
    name: 'a page of 50 MB',
    html: () => story({}, `<div hidden>${'All the news that is. '.repeat(2_400_000)}</div>`),
    says: /too long|Nobody is selling/i,
  },
  {
    name: 'a page that changes all the time',
    html: () =>
      story(
        {},
        `<script>const turn = () => { const p = [...document.querySelectorAll('.body p')]; p.at(-1)?.after(p[0].cloneNode(true)); p[0].remove(); requestAnimationFrame(turn); }; turn();</script>`,
      ),
    says: /Dockers vote/,
  },
  {
    name: 'a page that empties itself while it is read',
    html: () =>
      story({}, `<script>setTimeout(() => document.body.replaceChildren('gone'), 2500)</script>`),
    says: /Dockers vote|No story|not find|Click the/i,
  },
  {
    name: 'overwritten built-ins',
    html: () =>
      story(
        {},
        `<script>
          for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Element.prototype, Node.prototype, Range.prototype])
            for (const key of Object.getOwnPropertyNames(proto)) { if (key === 'constructor') continue; try { Object.defineProperty(proto, key, { get() { top.taken = 1; return () => { top.taken = 1; throw 1; }; } }); } catch {} }
          JSON.parse = JSON.stringify = () => 'taken';
          CSS.highlights.set = () => { throw 1; };
          document.createRange = document.createTreeWalker = document.querySelectorAll = null;
        </script>`,
      ),
    says: STORY,
  },
  {
    name: 'elements that shadow the document’s own names',
    html: () =>
      story(
        {},
        '<form name="body"><input name="querySelectorAll"><img name="createTreeWalker"><input name="documentElement"><input id="parentElement"></form><a id="location"></a><iframe name="head"></iframe>',
      ),
    says: STORY,
  },
  {
    name: 'forged messages and events',
    html: () =>
      story(
        {},
        `<script>
          for (const message of [{ to: 'page', type: 'mark', marks: null }, { to: 'background', type: 'correct', storyId: 'x' }, { to: 'panel', type: 'person-selected', person: 'p0' }]) {
            postMessage(message, '*');
            document.dispatchEvent(new CustomEvent('message', { detail: message }));
            try { chrome.runtime.sendMessage(message); top.taken = 1; } catch {}
          }
        </script>`,
      ),
    says: STORY,
  },
];

/** Nested by script, as the parser itself stops at some hundred levels; hidden, as Chromium’s own layout breaks on it. */
function nested(depth: number): string {
  return `<div id="deep" hidden></div><script>{ let at = document.getElementById('deep'); for (let i = 0; i < ${depth}; i += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = 'deep'; }</script>`;
}
