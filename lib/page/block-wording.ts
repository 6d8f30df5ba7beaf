import type { SkipReason } from '../model/article.ts';
import { isDateLine } from './date-line.ts';
import type { PageBlock } from './page-block.ts';
import { saysCutOff } from './paywall-wording.ts';

// Patterns of English news pages, one line for each kind of wording. Case does not count.

/** A whole block in these words is no prose, whatever surrounds it. */
const LABEL = whole([
  '(?:\\d+ )?(?:comments?|shares?|likes?|views?)|leave a (?:comment|reply)|join the (?:conversation|discussion)',
  'share|tweet|submit|print|e-?mail|pin(?: it)?|save|share (?:this|on|via).{0,40}|share tweet.{0,30}|follow on .{0,20}',
  'facebook|twitter|linkedin|whatsapp|instagram|reddit|report a (?:typo|correction).*|what do you think',
  'captions?|credits?|photos?|videos?|gallery|(?:image|photo|slide|page) \\d* ?(?:of|/).{0,8}|enlarge(?: image)?',
  'getty images?|reuters|ap photos?|file photos?|view (?:author archive|gallery|photos|comments|all).{0,20}',
  'close|hide|next|previous|top|back to top|play|pause|watch(?: now)?|listen|loading.{0,12}|(?:click|tap) to .{0,30}',
  'advertisements?|sponsored|promoted|(?:story|article) continues below.*|skip (?:ad|to.*)',
  'more|read more|show more|see more|load more|reuse content|print this article|email the author',
  'home|menu|search|sign in|log in|register|subscribe|newsletters?|topics?|tags?|filed under',
  'highlights|transcript|review|exclusive|opinion|analysis',
]);

/** A whole block in these words announces other stories; what it announces goes with it. */
const RELATED_LABEL = whole([
  'related|trending(?: now)?|latest|popular|most (?:read|popular|viewed)|up next|see also|around the web',
  '(?:latest|breaking|top|more|other|related) (?:news|stories|headlines|articles|coverage|posts|links)',
  "(?:you|we) (?:may|might|think you['’]ll) (?:also )?like.*|recommended(?: (?:for you|stories|reading|articles))?",
  "editors?['’]s? (?:picks?|choice)|don['’]?t miss(?: (?:it|this|out))?|in case you missed it",
  'read (?:next|this next|also)|from (?:our|the) (?:archives?|partners)|elsewhere on .{0,30}|more (?:from|on|in) .{0,40}',
]);

/** Openings of a line that leads to another story. */
const RELATED = opening([
  '(?:read|see|watch|listen|learn|view)(?: (?:more|also|next|the (?:full|rest)))?\\s*:|(?:read|see|watch) (?:more|also|next)\\b',
  'also (?:read|see|on|watch)\\b|related(?:\\s*:| (?:stories|story|articles?|content|coverage|links?|topics?|reading|video))',
  "don['’]t miss\\b|recommended\\s*:|in pictures\\s*:|in case you missed\\b|on [\\w.]+\\.(?:com|org|net)\\s*:",
  'most (?:read|popular)\\b|(?:click|tap) here\\b|you may also\\b|continue reading\\b|keep reading\\b|go deeper\\b',
  '\\d+ (?:comments|shares)\\b',
]);
/** The same, where it must not be a sentence as well. */
const RELATED_PHRASE = opening([
  'more(?: (?:on|from|in|about|coverage|stories|news|great|like this|top stories))\\b',
  '(?:story|further reading|timeline|background|explainer|opinion|analysis|video|gallery|photos|podcast|interactive)\\s*:\\s',
  'live(?: blog| updates)?\\s*:\\s',
]);

const CREDIT = opening([
  '(?:photos?|photographs?|photography|images?|pictures?|pics?|illustrations?|videos?|credits?|source|courtesy(?: of)?|file)' +
    '(?: (?:credits?|courtesy(?: of)?|by|via|from))?\\s*[:/]',
]);
const CREDIT_IN_BRACKETS =
  /[([|]\s*(?:images?|photos?|photograph|picture|pic|credit|courtesy|getty|reuters|shutterstock|istock|afp|ap photo|handout)\b[^()[\]]{0,80}[)\]|]?\W{0,2}$/i;
const AGENCY_AT_END =
  /(?:\bgetty(?: images)?|\bshutterstock|\bistock(?:photo)?|\bAP Photo|\bvia (?:AP|Getty|Reuters)|[\w.)]\s?[/|,–-]\s?(?:AP|AFP|Reuters|Getty.*|EPA|Bloomberg|EyeEm))[)\]\s]*$/i;
const COPYRIGHT = /^\W{0,2}(?:©|\(c\)\s?(?:19|20)?\d|copyright\b)/i;

/** Openings that ask for something; they count with a sign of what is asked for. */
const PROMOTION = opening([
  'sign[ -]?up\\b|subscribe\\b|follow\\b|like (?:us on|this (?:story|article|post|page)|what you)\\b|donate\\b|become a\\b',
  'join (?:us|our|the (?:conversation|discussion)|thousands|nearly|over)\\b|support (?:our|us|quality|independent)',
  'get (?:the|our|your|all|breaking|more|email|unlimited|daily|news)\\b|download (?:the|our|now)\\b|start your (?:day|free)',
  'listen (?:to|live|on)\\b|stay (?:up|on top|informed|connected|tuned|updated)|keep up\\b|check out (?:our|more|the latest)',
  '(?:have|got) (?:a|an|any|you got a) (?:tip|story|question|news)|do you have\\b|want (?:more|to (?:read|receive|get)|the best)',
  'if you (?:have a (?:story|tip)|(?:enjoyed|liked) this|(?:want|would like) to (?:receive|subscribe|contact))',
  'visit (?:our|us)\\b|contact (?:us|the (?:writer|reporter|author))|email (?:us|the|your|\\S+@)|e-?mail\\s*:|write to us',
  "send (?:us|your)|tell us\\b|let us know\\b|share (?:it|this|your)\\b|click\\b|there['’]s (?:plenty )?more where",
  'for more (?:on|info|information|news|stories|updates|from|details|of this)\\b|make (?=\\S+ (?:my|your) homepage)',
  "welcome to \\S+['’]s\\b|(?:our|the) (?:free )?(?:daily|weekly|morning|evening)? ?newsletter",
  'this (?:article|story|post|column|newsletter|email) (?:(?:was|is|has been) )?(?:originally |first |also )?' +
    '(?=appeared|published|part of|sent|available|sponsored)',
]);
const PROMOTION_SIGN = anywhere([
  'newsletters?\\b|sign[ -]?up\\b|subscri(?:be|bers?|ption)\\b|inbox\\b|e-?mail\\b|homepage\\b|weekdays\\b|podcasts?\\b',
  'follow(?: \\w+){0,3} on\\b|(?:twitter|facebook|instagram|youtube|whatsapp|tiktok|linkedin|telegram)\\b|@\\w{3,}',
  '(?:apple|google) news\\b|our (?:app|channel|page|website)\\b|(?:the|our) \\S+ app\\b|download\\b|click here\\b',
  'share (?:it|this)\\b|https?:|www\\.|(?:originally |first )?(?:appeared|published) (?:on|in|by|at)\\b|sponsored\\b',
]);

const REPORTING = new RegExp(
  [
    '^\\W{0,2}(?:additional |with )?(?:reporting|editing)(?: and (?:writing|editing|reporting))?(?: by\\b|\\s*[:;])',
    '\\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|post))\\b',
    '^via \\S+$|^\\W?with (?:files|reports?|inputs?) from\\b|^with (?:additional |wire )?report(?:ing|s)\\b',
    '^(?:the )?(?:associated press|reuters|afp|press association)(?: staff)?$',
  ].join('|'),
  'i',
);
/** A credit if it is short; a sentence may begin so as well. */
const MADE_BY = /^\W{0,2}(?:written|edited|compiled|translated|produced|writing) by\b/i;

const LEGAL = anywhere([
  'all rights reserved\\b|may not be (?:published|reproduced|reprinted|copied)\\b|subject to copyright\\b',
  'no part may be reproduced\\b|affiliate (?:commission|links?)\\b|may earn (?:an? )?(?:affiliate )?commission',
  'terms of (?:use|service)\\b.*\\bprivacy\\b|the contents of this site\\b|(?:tel|fax)\\b\\W+\\d',
]);
const CITATION = /^citation\s*:|\|\s*[\d-]{10,}/i;

const ADDRESS =
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:twitter|facebook|instagram|x)\.com\/\S+|@\w{2,30})(?:\s+(?:https?:\/\/\S+|@\w+))*$/i;

/** The most words that a block of each kind has; longer ones are the story. */
const MOST_WORDS = { note: 60, wall: 30, related: 30, credit: 25, agency: 40, made: 12 };
/** Hostile pages set words of a million letters; no pattern is tried on them. */
const MOST_CHARACTERS = 1000;
/** Text with quotation marks is the story's far more often than not, except for the shortest. */
const QUOTING = { marks: /["“”]/, words: 12 };

/**
 * Why a block's words alone tell that it is no part of the story, or `null`. Careful with prose: what could be a
 * sentence of a story needs two signs.
 */
export function wordingReason({ text, words }: PageBlock): SkipReason | null {
  if (text.length > MOST_CHARACTERS) return null;
  const label = text.replace(/[\s:.!?…»›>|→+-]+$/, '').replace(/^[^\p{L}\d]+/u, '');
  const sentence = /[.!?]["”’]?$/.test(text);
  if (label === '' || LABEL.test(label) || ADDRESS.test(text)) return 'label';
  if (!sentence && RELATED_LABEL.test(label)) return 'related';
  if (words > MOST_WORDS.note) return null;
  if (isDateLine(text)) return 'byline';
  if (isCredit(text, words, sentence)) return 'caption';
  if (words <= MOST_WORDS.related) {
    if (RELATED.test(text) || (!sentence && RELATED_PHRASE.test(text))) return 'related';
  }
  if (REPORTING.test(text) || (words <= MOST_WORDS.made && MADE_BY.test(text)))
    return 'author-note';
  if (words > QUOTING.words && QUOTING.marks.test(text)) return null;
  if (LEGAL.test(text) || CITATION.test(text) || COPYRIGHT.test(text)) return 'legal';
  const start = PROMOTION.exec(text)?.[0];
  if (start !== undefined && PROMOTION_SIGN.test(text.slice(start.length))) return 'promotion';
  return words <= MOST_WORDS.wall && saysCutOff(text) ? 'promotion' : null;
}

function isCredit(text: string, words: number, sentence: boolean): boolean {
  if (words <= MOST_WORDS.credit && CREDIT.test(text)) return true;
  if (CREDIT_IN_BRACKETS.test(text)) return true;
  if (COPYRIGHT.test(text)) return words <= MOST_WORDS.wall && !/\. \p{Lu}/u.test(text);
  return !sentence && words <= MOST_WORDS.agency && AGENCY_AT_END.test(text);
}

function whole(lines: readonly string[]): RegExp {
  return new RegExp(`^(?:${lines.join('|')})$`, 'i');
}

function opening(lines: readonly string[]): RegExp {
  return new RegExp(`^\\W{0,3}(?:${lines.join('|')})`, 'i');
}

function anywhere(lines: readonly string[]): RegExp {
  return new RegExp(`(?:\\b|(?=@))(?:${lines.join('|')})`, 'i');
}
