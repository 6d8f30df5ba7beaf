/** Words and marks that are left of a line when it states nothing but when, and in what way, a story appeared. */
const DATE_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|[ap]\.?m\.?|[a-z]{0,3}[sd]t|gmt|utc|bst|cet|amt|today|yesterday|hours?|hrs?|minutes?|mins?|days?|weeks?|ago|published|updated|posted|created|modified|first|last|date|time|read|at|on|of|the|st|nd|rd|th)\b/gi;
/** A day, an hour, or how long ago: without one of them a line is no date line. */
const HAS_DATE =
  /\b\d{1,2}[:.]\d{2}(?:\b|(?=[ap]\.?m\b))|\b(?:19|20)\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d+\s*(?:hours?|hrs?|minutes?|mins?|days?|weeks?)\s+ago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b/i;
const OF_PUBLICATION =
  /publish|updat|posted|modified|\bby\b|\||\b(?:19|20)\d{2},? .*\d{1,2}[:.]\d{2}/i;

/** Words left over when dates are taken away that still make a date line: a place, an agency. */
const MAX_REST = 3;
const MAX_LENGTH = 140;

/** True for "Published 4:05 PM GMT May 2, 2031" and the like, with or without a name. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH || !HAS_DATE.test(text)) return false;
  const rest = text.replace(DATE_WORDS, ' ').match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= MAX_REST && !/[.!?]["”’]?$/.test(text.replace(/[ap]\.m\.$/i, ''));
}

/** True for the hour that an entry of a live report begins with: "10.45am", "14:05 GMT". */
export function stampsEntry(text: string): boolean {
  return /^\W{0,2}(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s[A-Z]{2,5})?\W{0,2}$/i.test(
    text,
  );
}

/** True for text that may begin an entry behind its hour, and goes on with no sentence. */
export function startsEntry(text: string): boolean {
  return /^\s*["“‘']?\p{Lu}/u.test(text);
}

/** True for a date or an hour that does not speak of publication: "May 2", "4.15 pm". */
export function isDateAlone(text: string): boolean {
  return isDateLine(text) && !OF_PUBLICATION.test(text);
}
