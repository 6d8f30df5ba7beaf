import { saysCutOff } from './paywall-wording.ts';
import type { SkipReason } from '../model/article.ts';

/** Words and marks that are left of a line when it states nothing but when, and in what way, a story appeared. */
const DATE_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\.?|[a-z]{0,3}[sd]t|gmt|utc|bst|cet|amt|today|yesterday|hours?|hrs?|minutes?|mins?|days?|weeks?|ago|published|updated|posted|created|modified|first|last|date|time|read|at|on|of|the|st|nd|rd|th)\b/gi;
/** A day, an hour, or how long ago: without one of them a line is no date line. */
const HAS_DATE =
  /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d+\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?)\s+ago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b/i;

/** Words left over when dates are taken away that still make a date line: a place, an agency. */
const MAX_DATE_REST = 3;

/** True for "Published 11:11 PM EST Nov 19, 2019" and the like, with or without a name. */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !HAS_DATE.test(text)) return false;
  const rest = text.replace(DATE_WORDS, ' ').match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= MAX_DATE_REST && !/[.!?]["”’]?$/.test(text.replace(/[ap]\.m\.$/i, ''));
}

/** True for a date or an hour that does not speak of publication: "May 2", "4.15 pm". */
export function isDateAlone(text: string): boolean {
  return (
    isDateLine(text) &&
    !/publish|updat|posted|modified|\bby\b|\||\b(?:19|20)\d{2},? .*\d{1,2}[:.]\d{2}/i.test(text)
  );
}

/** A whole block in these words is no prose, whatever surrounds it. Lower case, without closing marks. */
const LABEL =
  /^(?:(?:\d+ )?(?:comments?|shares?|likes?|views?)|share|tweet|submit|print|e-?mail|pin(?: it)?|save|close|caption|captions?|credits?|loading.{0,12}|(?:image|photo|slide|page) \d* ?(?:of|\/).{0,8}|enlarge(?: image)?|(?:click|tap) to .{0,30}|advertisements?|story continues below.*|article continues below.*|read more|show more|see more|load more|more|hide|next|previous|back to top|top|play|pause|watch(?: now)?|listen|reuse content|print this article|view (?:author archive|gallery|photos|comments|all).{0,20}|email the author|follow on .{0,20}|share (?:this|on|via).{0,40}|share tweet.{0,30}|facebook|twitter|linkedin|whatsapp|instagram|reddit|photos?|videos?|gallery|topics?|tags?|filed under|sign in|log in|register|menu|search|home|highlights|sponsored|promoted|subscribe|newsletters?|getty images?|reuters|ap photos?|file photos?|transcript|review|exclusive|opinion|analysis|skip (?:ad|to.*)|leave a (?:comment|reply)|join the (?:conversation|discussion)|what do you think|report a (?:typo|correction).*)$/;

/** A whole block in these words announces other stories; what it announces goes with it. */
const RELATED_LABEL =
  /^(?:related|trending(?: now)?|latest|popular|(?:latest|breaking|top|more|other|related) (?:news|stories|headlines|articles|coverage|posts|links)|most (?:read|popular|viewed)|(?:you|we) (?:may|might|think you['’]ll) (?:also )?like.*|recommended(?: (?:for you|stories|reading|articles))?|editors?['’]s? (?:picks?|choice)|don['’]?t miss(?: (?:it|this|out))?|read (?:next|this next|also)|see also|up next|in case you missed it|from (?:our|the) (?:archives?|partners)|around the web|elsewhere on .{0,30}|more (?:from|on|in) .{0,40})$/;

const CREDIT =
  /^\W{0,3}(?:photos?|photographs?|photography|images?|pictures?|pics?|illustrations?|videos?|credits?|source|courtesy(?: of)?|file)(?: (?:credits?|courtesy(?: of)?|by|via|from))?\s*[:/]/i;
const CREDIT_END =
  /[([|][^()[\]]{0,60}?\b(?:image|photo|photograph|picture|pic|credit|courtesy|getty|reuters|shutterstock|istock|afp|ap photo|handout)\b[^()[\]]{0,80}[)\]|]?\W{0,2}$/i;
const AGENCY_END =
  /(?:\bgetty(?: images)?|\bshutterstock|\bistock(?:photo)?|\bAP Photo|\bvia (?:AP|Getty|Reuters)|\bAFP|[\w.]\s?\/\s?(?:AP|AFP|Reuters|Getty.*|EPA|Bloomberg|EyeEm))\W*$/i;
const COPYRIGHT_START = /^\W{0,2}(?:©|\(c\)\s?(?:19|20)?\d|copyright\b)/i;

const RELATED =
  /^\W{0,3}(?:(?:read|see|watch|listen|learn|view)(?: (?:more|also|next|the (?:full|rest)))?\s*:|(?:read|see|watch) (?:more|also|next)\b|also (?:read|see|on|watch)\b|related(?:\s*:| (?:stories|story|articles?|content|coverage|links?|topics?|reading|video))|more(?: (?:on|from|in|about|coverage|stories|news|great|like this|top stories))\b(?!.*[.!?]$)|don['’]t miss\b|recommended\s*:|in pictures\s*:|in case you missed\b|(?:story|further reading|timeline|background|explainer|opinion|analysis|video|gallery|photos|podcast|interactive|live(?: blog| updates)?)\s*:\s|on [\w.]+\.(?:com|org|net)\s*:|most (?:read|popular)\b|(?:click|tap) here\b|you may also\b|continue reading\b|keep reading\b|go deeper\b|\d+ (?:comments|shares)\b)/i;

const PROMOTION =
  /^\W{0,3}(?:sign[ -]?up\b|subscribe\b|follow\b|like (?:this|us|what)\b|join (?:us|our|the (?:conversation|discussion)|thousands|nearly|over)\b|get (?:the|our|your|all|breaking|more|email|unlimited|daily|news)\b|download\b|listen (?:to|live|on)\b|start your (?:day|free)|have (?:a|you got a|an?y) (?:tip|story|question|news)|got a (?:tip|story|question|news)|do you have\b|if you (?:have a (?:story|tip)|(?:enjoyed|liked) this|(?:want|would like) to (?:receive|subscribe|contact))|want (?:more|to (?:read|receive|get)|the best)|stay (?:up|on top|informed|connected|tuned|updated)|keep up\b|check out (?:our|more|the latest)|visit (?:our|us)\b|contact (?:us|the (?:writer|reporter|author))|email (?:us|the|your|\S+@)|e-?mail\s*:|write to us|send (?:us|your)|tell us\b|let us know\b|share (?:it|this|your)\b|support (?:our|us|quality|independent)|donate\b|become a\b|make (?=\S+ (?:my|your) homepage)|welcome to \S+['’]s\b|this (?:article|story|post|column|newsletter|email) (?:was|is|first|has been|originally|also)? ?(?:originally |first )?(?:appeared|published|part of|sent|available|sponsored)|(?:our|the) (?:free )?(?:daily|weekly|morning|evening)? ?newsletter|click\b|for more\b|there['’]s (?:plenty )?more where)/i;
/** Found in the wording of most promotions; needed where the opening alone could be prose. */
const PROMOTION_SIGN =
  /\b(?:newsletters?|sign[ -]?up|subscri(?:be|bers?|ption)|inbox|follow(?: \w+){0,3} on|(?:twitter|facebook|instagram|youtube|whatsapp|tiktok|linkedin|telegram|apple news|google news)\b|@\w{3,}|our (?:app|podcast|channel|page|website)|(?:the|our) \S+ app\b|click here|download|podcast|email|e-mail|homepage|weekdays|share (?:it|this)|http|www\.|originally (?:appeared|published))/i;

const REPORTING =
  /^\W{0,2}(?:additional |with )?(?:reporting|writing|written|edited|editing|compiled|translated|produced)(?: and (?:writing|editing|reporting))? by\b|^\W{0,2}(?:additional )?(?:reporting|editing)\s*[:;]|\bcontributed (?:reporting|to (?:this|the) (?:report|story|article|post))\b|^via \S+$|^\W?(?:with )?(?:files|reports?|inputs?|agencies) from\b|^with (?:reporting|additional reporting|wire reports)\b|^(?:the )?(?:associated press|reuters|afp|press association)(?: staff)?$/i;

const LEGAL =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|copied)\b|\b(?:is |are )?subject to copyright\b|\bno part may be reproduced\b|\b(?:affiliate (?:commission|links?)|earn (?:an? )?(?:affiliate )?commission)\b|\bterms of (?:use|service)\b.*\bprivacy\b|^citation\s*:|\bthe contents of this site\b|\b(?:tel|fax)\b\W+\d|\|\s*[\d-]{10,}|^(?:disclaimer|disclosure|editor['’]s note|correction|corrections and clarifications)\s*:.{0,30}(?:affiliate|commission|views expressed)/i;

const URL_ONLY =
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:twitter|facebook|instagram|x)\.com\/\S+|@\w{2,30})(?:\s+(?:https?:\/\/\S+|@\w+))*$/i;

/** Longer blocks that speak of subscribing are stories about it. */
const WALL_WORDS = 30;
const PUBLISHER_NOTE_WORDS = 60;

/**
 * Why a block's words alone tell that it is no part of the story, or `null`. Careful with prose: what could be a
 * sentence of a story needs two signs.
 */
export function wordingReason(text: string): SkipReason | null {
  const words = text.split(' ').length;
  const label = text
    .toLowerCase()
    .replace(/[\s:.!?…»›>|→+-]+$/, '')
    .replace(/^[^\p{L}\d]+/u, '');
  if (label === '' || LABEL.test(label)) return 'label';
  if (RELATED_LABEL.test(label) && !/[.!?]$/.test(text)) return 'related';
  if (URL_ONLY.test(text)) return 'label';
  if (words > PUBLISHER_NOTE_WORDS) return null;
  if (isDateLine(text)) return 'byline';
  if (CREDIT.test(text) && words <= 25) return 'caption';
  if (CREDIT_END.test(text) || (AGENCY_END.test(text) && words <= 40)) return 'caption';
  if (COPYRIGHT_START.test(text))
    return words <= 30 && !/\. \p{Lu}/u.test(text) ? 'caption' : 'legal';
  if (REPORTING.test(text)) return 'author-note';
  if (LEGAL.test(text)) return 'legal';
  if (RELATED.test(text) && words <= 30) return 'related';
  const opening = PROMOTION.exec(text)?.[0];
  if (opening !== undefined && PROMOTION_SIGN.test(text.slice(opening.length))) return 'promotion';
  if (words <= WALL_WORDS && !/["“]/.test(text) && saysCutOff(text)) return 'promotion';
  return null;
}
