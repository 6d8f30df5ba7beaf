import type { SkipReason } from '../model/article.ts';

/** What the names of an element tell: classes and ids are words for people, and much the same on all sites. */
interface NameRule {
  readonly reason: SkipReason;
  readonly pattern: RegExp;
  /** True where the name tells so much that it takes whole sentences out; else it takes out short blocks only. */
  readonly strong: boolean;
}

const RULES: readonly NameRule[] = [
  {
    reason: 'caption',
    strong: true,
    pattern:
      /caption|cutline|galler(?:y|ies)|slideshow|carousel|\b(?:photo|image|img|picture|media) ?(?:credits?|info|text|desc(?:ription)?|source|meta)\b|\bcredits?\b/,
  },
  {
    reason: 'related',
    strong: true,
    pattern:
      /\brelated|recirc|read ?(?:more|also|next)\b|\bmore (?:stories|from|on|news|articles|links|reading)\b|recommend|trending|\bmost (?:read|popular|viewed|shared)|outbrain|taboola|\bpromos?\b|\b(?:see|also) (?:also|read|like)\b|up next|next (?:article|story|post)|story ?list|linkbox|inline ?link|in ?article ?link/,
  },
  {
    reason: 'promotion',
    strong: true,
    pattern:
      /newsletter|\bsubscribe\b|subscription ?(?:box|form|promo|banner|offer|widget)|sign ?up\b|\bcta\b|call to action|donat(?:e|ion)|app ?(?:download|promo)|\bmailing ?list/,
  },
  {
    reason: 'author-note',
    strong: true,
    pattern:
      /\bbio\b|biograph|about (?:the )?author|author (?:bio|box|info|description|text|details|card)/,
  },
  { reason: 'comments', strong: true, pattern: /\bcomments?\b|disqus|livefyre|coral talk/ },
  { reason: 'legal', strong: true, pattern: /copyright|disclaimer|\bdisclosure\b|\blegal\b/ },
  {
    reason: 'advertisement',
    strong: true,
    pattern:
      /\b(?:ads?|advert(?:s|isement|ising)?|ad (?:slot|unit|container|wrapper))\b|sponsor(?:ed)?\b|\bdfp\b/,
  },
  {
    reason: 'navigation',
    strong: true,
    pattern:
      /\bnav(?:bar|igation)?\b|breadcrumb|\bmenus?\b|\bside ?bar\b|\bsite ?(?:header|footer)\b|\bmasthead\b|\bpagination\b|\btags?(?: list)?\b|\btopics\b/,
  },
  {
    reason: 'byline',
    strong: false,
    pattern:
      /byline|\bauthors?\b|time ?stamp|date ?line|\b(?:pub|publish|published|posted|post|article|entry|story|content|update|updated|modified)? ?(?:date|time)\b|\b(?:post|entry|article|story) ?(?:meta|info|details|header)\b|\bmeta\b|contributors?\b/,
  },
  {
    reason: 'label',
    strong: false,
    pattern:
      /\bsocial\b|\bshar(?:e|es|ing)\b|\btool(?:s|bar|tip)?\b|\bprint\b|\bfollow\b|\bpopular\b|\bvideo ?(?:player|title|desc(?:ription)?)\b|\bkicker\b|\beyebrow\b|\bsection ?(?:name|label|title)\b|\bflag\b|teaser|\bsource\b/,
  },
];

const TAGS: Readonly<Record<string, SkipReason>> = {
  NAV: 'navigation',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  CAPTION: 'caption',
  FOOTER: 'author-note',
  ASIDE: 'related',
  TIME: 'byline',
  ADDRESS: 'author-note',
};

const NO_NAMES = '';

/** What an element's own tag and names tell about the text in it. */
export interface Place {
  readonly reason: SkipReason;
  readonly strong: boolean;
}

/** `null` where tag and names tell nothing. */
export function placeOf(element: Element): Place | null {
  const tag = TAGS[element.nodeName.toUpperCase()];
  if (tag !== undefined) return { reason: tag, strong: true };
  const names = namesOf(element);
  if (names === NO_NAMES) return null;
  const rule = RULES.find(({ pattern }) => pattern.test(names));
  return rule === undefined ? null : { reason: rule.reason, strong: rule.strong };
}

/** Class, id and item property as plain words: "articleCaption--wide" is "article caption wide". */
export function namesOf(element: Element): string {
  const names = [element.getAttribute('class'), element.id, element.getAttribute('itemprop')]
    .filter(Boolean)
    .join(' ');
  if (names === '') return NO_NAMES;
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .trim();
}
