import type { FoundRole, RoleRank } from './role-to-show.ts';
import { KIN_NOUNS } from '../lexicon/people/role-nouns.ts';
import type { NameRun } from './name-run.ts';
import { isHonorific, isRoleNoun } from './name-words.ts';
import type { PeopleText } from './people-text.ts';
import { readRole, type RolePhrase } from './read-role.ts';
import { readTitle } from './read-title.ts';

/** Everything that the story says about what somebody is, in text order. `runs` are the mentions by name. */
export function findRoles(text: PeopleText, runs: readonly NameRun[]): FoundRole[] {
  const found: FoundRole[] = [];
  for (const run of runs) {
    if (text.quoted[run.first]) continue;
    const sentence = text.tagged.sentences[text.sentence[run.first]!]!;
    const { firstToken, endToken } = sentence;
    const phrases = [
      beforeName(text, run, firstToken),
      beforeComma(text, run, firstToken),
      afterName(text, run, endToken),
    ];
    for (const role of phrases) if (role !== null) found.push(role);
    const party = partyOf(text, run, endToken);
    if (party !== null) found.push(party);
  }
  return distinct(found.sort((a, b) => a.start - b.start));
}

function distinct(roles: readonly FoundRole[]): FoundRole[] {
  const seen = new Set<string>();
  return roles.filter((role) => {
    const key = role.text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function roleOf(text: PeopleText, phrase: RolePhrase, rank: RoleRank): FoundRole | null {
  const { tokens, story } = text.tagged;
  if (phrase.end <= phrase.first) return null;
  const start = tokens[phrase.first]!.start;
  const end = tokens[phrase.end - 1]!.end;
  return { start, end, text: story.text.slice(start, end).replace(/\s+/g, ' '), rank };
}

/** "health minister Priya Obi". */
function beforeName(text: PeopleText, run: NameRun, limit: number): FoundRole | null {
  let end = run.first;
  while (end - 1 > limit && isForm(text.folded[end - 1]!)) end -= 1;
  const phrase = readTitle(text, end, limit);
  if (phrase === null) return null;
  const single = phrase.end - phrase.first === 1;
  const head = text.folded[phrase.head]!;
  if (PLURAL.test(head)) return null;
  const office = (single && isHonorific(head)) || RANK.test(head);
  return roleOf(text, phrase, office ? 'office' : 'phrase');
}

/** Forms of address between a title and a name: "headteacher Ms Achebe". */
function isForm(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|sir|dame|dr|prof)$/.test(word);
}

/** "Sens. Jo Holt and Kay Lind": the title of both. */
const PLURAL =
  /^(?:justices|professors|generals|secretaries|congressmen|sens|reps|govs|drs|messrs|profs|presidents|senators|ministers|judges)$/;
/** Ranks tell less than any work that the story names besides. */
const RANK =
  /^(?:gen|general|lt|lieutenant|col|colonel|capt|captain|maj|major|sgt|sergeant|adm|admiral|cmdr|cpl|pte|brig|brigadier)$/;

/** "the shadow transport secretary, Ben Okafor," and "the head of the clinic, Ana Ruiz, said". */
function beforeComma(text: PeopleText, run: NameRun, limit: number): FoundRole | null {
  const comma = run.titleFirst - 1;
  if (comma <= limit || text.folded[comma] !== ',' || run.titleFirst !== run.first) return null;
  let best: RolePhrase | null = null;
  for (let i = comma - 1; i >= limit && i > comma - 16; i -= 1) {
    const word = text.folded[i]!;
    if (/^[,;:.()–—]$/.test(word)) break;
    const owned = word === "'s" || word === "'";
    if (!owned && !/^(?:the|a|an|its|his|her|their|our|one)$/.test(word)) continue;
    if (text.folded[i - 1] === 'as') break;
    const phrase = readRole(text, owned ? i + 1 : i, comma);
    if (phrase !== null && phrase.end === comma)
      best = owned ? withOwner(text, phrase, limit) : phrase;
    if (owned && best !== null) break;
  }
  if (best === null) return null;
  if (best.first - 1 > limit && !closesApposition(text, run.end)) return null;
  const owner = text.folded[best.first - 1] ?? '';
  if (isKin(text, best.head) && OWNER.test(owner)) return null;
  return roleOf(text, best, 'phrase');
}

/** "Larkfield's | chief engineer": the owner belongs to the role where it is a name. */
function withOwner(text: PeopleText, phrase: RolePhrase, limit: number): RolePhrase {
  let first = phrase.first - 1;
  while (
    first - 1 >= limit &&
    /^\p{Lu}/u.test(text.tagged.tokens[first - 1]!.text) &&
    !/^(?:the|a|an)$/.test(text.folded[first - 1]!)
  ) {
    first -= 1;
  }
  return first < phrase.first - 1 ? { ...phrase, first } : phrase;
}

function closesApposition(text: PeopleText, at: number): boolean {
  const word = text.folded[at] ?? '';
  if (word === ',') return text.folded[at + 1] !== 'and';
  return /^[.;)–—]?$/.test(word) || text.tagged.tokens[at]?.tags.has('Verb') === true;
}

/** What stands after a name: an apposition, a bracket, a relative clause or "is". */
function afterName(text: PeopleText, run: NameRun, limit: number): FoundRole | null {
  const { folded } = text;
  let at = run.end;
  if (folded[at] === '(') at = afterBracket(text, at, limit);
  const mark = folded[at] ?? '';
  if (mark === 'is' || mark === 'was')
    return opensSentence(text, run) ? copula(text, at, limit) : null;
  if (!/^(?:,|–|—|-|--|\()$/.test(mark)) return null;
  at += 1;
  if (/^\d{1,3}$/.test(folded[at] ?? '') && folded[at + 1] === ',') at += 2;
  if (
    /^(?:jr|sr|kc|qc|mp|msp|md|phd|obe|mbe|cbe|td)$/.test(folded[at] ?? '') &&
    folded[at + 1] === ','
  )
    at += 2;
  if (folded[at] === 'who') return relative(text, at, limit);
  if (/^(?:now|then|currently|formerly|himself|herself|also|once)$/.test(folded[at] ?? '')) at += 1;
  const phrase = readRole(text, at, limit);
  if (phrase === null || phrase.end - at > 30) return null;
  if (isKin(text, phrase.head) && OWNER.test(text.folded[at]!)) return null;
  return opensList(text, phrase) ? null : roleOf(text, phrase, 'phrase');
}

function isKin(text: PeopleText, head: number): boolean {
  return KIN_NOUNS.has(text.folded[head]!) && text.folded[head] !== 'partner';
}

/** "Her husband, Callum Reed" says whose he is, not what. */
const OWNER = /^(?:his|her|their|my|our|your|its)$/;

/** "Ruiz is a senior lecturer" counts, "Obi said Ruiz was a genius" does not. */
function opensSentence(text: PeopleText, run: NameRun): boolean {
  return run.titleFirst === text.tagged.sentences[text.sentence[run.first]!]!.firstToken;
}

function afterBracket(text: PeopleText, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 8; i += 1) if (text.folded[i] === ')') return i + 1;
  return at;
}

/** "Nowicka, the mayor and Reed": the apposition would be one of a list. */
function opensList(text: PeopleText, phrase: RolePhrase): boolean {
  const next = text.folded[phrase.end] ?? '';
  if (next !== 'and') return false;
  const after = text.tagged.tokens[phrase.end + 1];
  if (after === undefined || isRoleNoun(after.norm)) return false;
  return /^\p{Lu}/u.test(after.text) || /^(?:two|three|four|other|others)$/.test(after.norm);
}

/** "who is the head of …", "who runs the clinic". */
function relative(text: PeopleText, at: number, limit: number): FoundRole | null {
  const verb = text.folded[at + 1] ?? '';
  if (verb === 'is' || verb === 'was') return copula(text, at + 1, limit);
  if (/^(?:served|serves|works|worked|acts|acted)$/.test(verb) && text.folded[at + 2] === 'as') {
    return copula(text, at + 2, limit);
  }
  if (
    !/^(?:leads|chairs|runs|heads|represents|directs|manages|edits|owns|founded|oversees|coaches|led|chaired|ran|headed|represented|teaches|founded)$/.test(
      verb,
    )
  ) {
    return null;
  }
  for (let i = at + 2; i < limit && i < at + 18; i += 1) {
    const token = text.tagged.tokens[i]!;
    const stop =
      /^[,.;:()"“”–—]$|^(?:and|who|which|that|when|while|where|until|since|from|before|after)$/.test(
        text.folded[i]!,
      );
    if (!stop && i < limit - 1) continue;
    const end = stop ? i : i + 1;
    if (end - at < 3 || (stop && token.tags.has('Verb'))) return null;
    return roleOf(text, { first: at + 1, end, head: at + 1 }, 'deed');
  }
  return null;
}

/** Offices that stand without an article: "was chair of governors". */
const OFFICE =
  /^(?:chair|chairman|chairwoman|president|leader|head|director|mayor|minister|secretary|treasurer|captain|manager|editor|governor|ambassador|principal|chief|general|former|deputy|vice)$/;

/** "is a senior lecturer", not "is not", "is in", "was the first". */
function copula(text: PeopleText, at: number, limit: number): FoundRole | null {
  const next = text.folded[at + 1] ?? '';
  if (!/^(?:a|an|the|one)$/.test(next) && text.folded[at] !== 'as' && !OFFICE.test(next))
    return null;
  const phrase = readRole(text, at + 1, limit);
  return phrase === null || !isRoleNoun(text.folded[phrase.head]!)
    ? null
    : roleOf(text, phrase, 'phrase');
}

const PARTY =
  /^(?:[DRI](?:-.+|\.)?|Lab(?:our)?|Con(?:servative)?|Tory|Ind(?:ependent)?|LD|Lib(?: Dem)?|SNP|DUP|SDLP|UUP|SF|FF|FG|Green|UKIP|PC|ALP|Lib|Nat|BJP|INC|TMC|ANC|DA|EFF|NDP|Dem|Rep|Democrat|Republican|Sinn)$/;
const LONGEST_PARTY = 6;

/** "(D-Ohio)", "(Lab, Northmoor)". */
function partyOf(text: PeopleText, run: NameRun, limit: number): FoundRole | null {
  const { tokens } = text.tagged;
  if (tokens[run.end]?.text === ',' && /^[DRI]-\p{Lu}/u.test(tokens[run.end + 1]?.text ?? '')) {
    return roleOf(text, { first: run.end + 1, end: run.end + 2, head: run.end + 1 }, 'party');
  }
  if (tokens[run.end]?.text !== '(' || !PARTY.test(tokens[run.end + 1]?.text ?? '')) return null;
  for (let i = run.end + 2; i < limit && i <= run.end + LONGEST_PARTY; i += 1) {
    if (tokens[i]!.text === ')') {
      return roleOf(text, { first: run.end + 1, end: i, head: run.end + 1 }, 'party');
    }
  }
  return null;
}
