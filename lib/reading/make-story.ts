import type { Article, BlockKind } from '../model/article.ts';
import type { Paragraph, Story, StoryId } from '../model/story.ts';

/** What stands between two blocks in `Story.text`. */
const BREAK = '\n\n';

/** Joins the blocks of an article to one text. Empty blocks are left out; the story's id comes from its address. */
export function makeStory(article: Article): Story {
  const paragraphs: Paragraph[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [block, { kind, text }] of article.blocks.entries()) {
    if (text.trim() === '') continue;
    paragraphs.push({ start: at, end: at + text.length, kind, block });
    parts.push(text);
    at += text.length + BREAK.length;
  }
  const text = parts.join(BREAK);
  const address = article.canonicalUrl ?? article.url;
  const id = address === '' ? hashOf(article.title + BREAK + text) : plainAddress(address);
  return { id, title: article.title, byline: article.byline, text, paragraphs };
}

/**
 * Makes a story of plain text: its paragraphs are its lines, its offsets those of the text given. Captions and
 * credits are told by their form ("Photograph: …"); `block` counts the paragraphs.
 */
export function storyOfText(
  text: string,
  head: { readonly title: string; readonly byline?: readonly string[] },
): Story {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    const end = start + trimmed.length;
    paragraphs.push({ start, end, kind: kindOfLine(trimmed), block: paragraphs.length });
  }
  return { id: hashOf(text), title: head.title, byline: head.byline ?? [], text, paragraphs };
}

const CREDIT =
  /(?:^|[\s(])(?:photographs?|photos?|pictures?|images?|illustration|composite|video|credit)(?: by| credit)?: ?\S|^(?:©|\(c\) )|(?:^|[\s(])photo(?:graph)?s? by \p{Lu}|\/(?:getty|afp|reuters|ap|epa|alamy|shutterstock|pa|rex)\b|\(AP Photo|via (?:AP|Getty|Reuters)\b/iu;
/** Longer lines are prose that mentions a credit. */
const MAX_CAPTION = 400;
const MAX_HEADING = 90;

function kindOfLine(line: string): BlockKind {
  if (line.length <= MAX_CAPTION && CREDIT.test(line)) return 'caption';
  return isHeading(line) ? 'heading' : 'paragraph';
}

/** A short line that ends in no punctuation, holds no quotation mark and is written in title or upper case. */
function isHeading(line: string): boolean {
  if (line.length > MAX_HEADING || /["“”:]|[.!?,;…'’]$/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 2) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    long.length > 1 &&
    long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word)) &&
    !/^\p{Lu}\S*$/u.test(line)
  );
}

/** Parameters that only say where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmp|ocid|ref|ref_src|smid|smtyp|src|source|ns_\w+|at_\w+|intcid|intcmp|icid|ito|partner|share|sh|CMP)$/i;

/** An address without fragment, tracking parameters, trailing slash, `www.` and scheme differences. */
function plainAddress(address: string): StoryId {
  const [path = '', query = ''] = address.split('#', 1)[0]!.split(/\?(.*)/s);
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0]!));
  const plain = path.replace(/^http:/, 'https:').replace(/^https:\/\/www\./, 'https://');
  return plain.replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** Two rounds of FNV-1a over the text: stable, and short enough for a key. */
function hashOf(text: string): StoryId {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return `text:${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`;
}
