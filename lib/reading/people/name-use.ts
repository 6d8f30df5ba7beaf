import { isReportingForm } from '../lexicon/cue-verbs.ts';
import type { NameRun } from './name-run.ts';
import { isRoleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';

/** True where the words around show an organisation: "a spokesman for X", "members of X", "X, which". */
export function organisationUse(text: PeopleText, run: NameRun): boolean {
  const { tokens } = text.tagged;
  const before = tokens[run.titleFirst - 1]?.norm ?? '';
  const second = text.folded[run.titleFirst - 2] ?? '';
  if (tokens[run.end]?.norm === ',' && tokens[run.end + 1]?.norm === 'which') return true;
  if (
    before === 'the' &&
    tokens[run.titleFirst - 1]!.text === 'The' &&
    !text.opening[run.titleFirst - 1]
  )
    return true;
  if (before === 'the' && isReportingForm(tokens[run.end]?.norm ?? '')) return true;
  if (before === 'for' && second.startsWith('spokes')) return true;
  if (before === 'in' && /^(?:shares|stake|investors|shareholders)$/.test(second)) return true;
  if (before === 'at' && isRoleNoun(second)) return true;
  if (/^(?:'s|['’])$/.test(tokens[run.end]?.norm ?? '')) {
    const owned = text.folded[run.end + 1] ?? '';
    return /^(?:ceo|chairman|chairwoman|directors?|shareholders|spokes\w+|members|board|headquarters|shares|employees|profits?|sales)$/.test(
      owned,
    );
  }
  return (
    before === 'of' &&
    /^(?:members?|boss|chief|ceo|founder|co-founder|chairman|chairwoman|chair|executive|director|editor|manager|owner|employees?|staff|shares|board|supporters|spokes\w+)$/.test(
      second,
    )
  );
}

/** How far after a name its pronoun is looked for, in tokens. */
const REACH = 14;

/** Which pronoun follows a name that can be a subject, in its sentence or as the first word of the next. */
export function pronounAfter(text: PeopleText, run: NameRun): 'personal' | 'neuter' | null {
  const { tokens, sentences } = text.tagged;
  const here = text.sentence[run.first]!;
  if (/^(?:'s|')$/.test(text.folded[run.end] ?? '')) return null;
  if (
    /^(?:in|of|for|from|at|to|with|by|on|near|against|about|over)$/.test(
      text.folded[run.titleFirst - 1] ?? '',
    )
  )
    return null;
  const end = sentences[here]!.endToken;
  for (let i = run.end; i < end && i < run.end + REACH; i += 1) {
    if (text.quoted[i]) continue;
    const word = text.folded[i]!;
    if (/^(?:he|she|his|her|himself|herself|who|whose)$/.test(word)) return 'personal';
    if (/^(?:it|its|itself|which)$/.test(word)) return 'neuter';
    if (/^\p{Lu}/u.test(tokens[i]!.text)) return null;
  }
  const next = sentences[here + 1];
  if (next === undefined || next.paragraph !== sentences[here]!.paragraph) return null;
  return /^(?:he|she)$/.test(text.folded[next.firstToken]!) ? 'personal' : null;
}

/** True where the words before show a place: "in X", "MP for X", "the mayor of X". */
export function placeUse(text: PeopleText, run: NameRun): boolean {
  const before = text.folded[run.titleFirst - 1] ?? '';
  if (/^(?:in|at|from|near|across|outside|inside|throughout)$/.test(before)) return true;
  const second = text.folded[run.titleFirst - 2] ?? '';
  if (before === 'for')
    return /^(?:mps?|msp|tds?|members?|senators?|councillor|candidate|representative)$/.test(
      second,
    );
  if (before !== 'of') return false;
  return /^(?:mayor|city|town|village|county|state|coast|north|south|east|west|outskirts|people|streets|port|university|bishop|archbishop|duke|earl|province|suburb|area|district|region|island|capital|residents)$/.test(
    second,
  );
}

/** "PIKE:" at the beginning of a paragraph: the speaker of a transcript. */
export function isLabel(text: PeopleText, run: NameRun): boolean {
  const { tokens, sentences, paragraphs } = text.tagged;
  if (tokens[run.end]?.text !== ':') return false;
  const { paragraph } = sentences[text.sentence[run.first]!]!;
  const word = tokens[run.end - 1]!.text;
  return (
    tokens[run.titleFirst]!.start - paragraphs[paragraph]!.start <= 1 &&
    word === word.toUpperCase() &&
    !INITIALS.test(word) &&
    !NO_LABEL.test(text.folded[run.end - 1]!)
  );
}

/** "AR:", "JHK:": initials that stand for a name, and are none. */
const INITIALS = /^(?:\p{Lu}{1,2}|[B-DF-HJ-NP-TV-Z]{3})$/u;

const NO_LABEL =
  /^(?:q|a|question|answer|questioner|host|moderator|announcer|audience|crowd|unidentified|male|female|narrator|all|video|clip|note|update|correction|watch|read|more)$/;

/** True where a verb of reporting stands beside the name, perhaps behind an apposition. */
export function besideCue(text: PeopleText, run: NameRun): boolean {
  const { tokens } = text.tagged;
  const next = tokens[run.end]?.norm ?? '';
  const before = tokens[run.titleFirst - 1]?.norm ?? '';
  if (isReportingForm(next)) return true;
  if (isReportingForm(before)) return !RECIPIENT_FORMS.test(before);
  if (!/^(?:,|\(|of|for|from|at)$/.test(next)) return false;
  for (let i = run.end + 2; i < tokens.length && i < run.end + FAR_CUE; i += 1) {
    if (/^[.;:?!"“”]$/.test(tokens[i]!.text)) return false;
    if (/^[,)]$/.test(tokens[i - 1]!.text) && isReportingForm(tokens[i]!.norm)) return true;
  }
  return false;
}

/** Before a name these have it for the one spoken to: "told Tidewatch". */
const RECIPIENT_FORMS =
  /^(?:told|tells|asked|asks|urged|urges|informed|reminded|assured|warned|advised|briefed|instructed|ordered)$/;

/** How far behind an apposition the verb may stand, in tokens. */
const FAR_CUE = 20;
