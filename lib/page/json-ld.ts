/** What a page says of its story in schema.org terms. Texts as they stand; `null` where nothing is said. */
export interface StructuredStory {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly section: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  /** True where the page declares itself not free to read. */
  readonly notFree: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

/** Types that describe the story itself; https://schema.org/Article and its kinds. */
const STORY = /(?:Article|Report|Review|BlogPosting|SocialMediaPosting)$/;
const MAX_DEPTH = 4;

/** The first story in the page's JSON-LD, or `null`. Broken JSON counts as none. */
export function structuredStory(page: Document): StructuredStory | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const story = findStory(parseLoosely(script.textContent ?? ''), 0);
    if (story !== null) return describe(story);
  }
  return null;
}

/** JSON as sites write it: inside a comment or CDATA, with raw line breaks in strings, or a semicolon at the end. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(bare);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function findStory(value: unknown, depth: number): Properties | null {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const story = findStory(entry, depth + 1);
      if (story !== null) return story;
    }
    return null;
  }
  if (!isObject(value)) return null;
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && STORY.test(type))) return value;
  return findStory(value['@graph'] ?? value.mainEntity ?? null, depth + 1);
}

function describe(story: Properties): StructuredStory {
  return {
    headline: text(story.headline) ?? text(story.name),
    authors: names(story.author ?? story.creator),
    published: text(story.datePublished) ?? text(story.dateCreated),
    updated: text(story.dateModified),
    section: names(story.articleSection)[0] ?? null,
    siteName: names(story.publisher)[0] ?? null,
    language: text(story.inLanguage),
    notFree:
      story.isAccessibleForFree === false || /^false$/i.test(String(story.isAccessibleForFree)),
  };
}

/** No deeper than a sound page goes: lists within lists must not use up the stack. */
function names(value: unknown, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  const within = (entry: unknown) => names(entry, depth + 1);
  if (Array.isArray(value)) return value.flatMap(within);
  const name = isObject(value) ? value.name : value;
  if (Array.isArray(name)) return name.flatMap(within);
  const found = text(name);
  return found === null ? [] : [found];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
