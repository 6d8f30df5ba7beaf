import type { Role } from '../../model/people.ts';

/**
 * How much a role tells. `party`: "(D-Ohio)"; `office`: one word before the name ("Sen."); `phrase`: a noun phrase that
 * names a work or office; `deed`: "runs the clinic".
 */
export type RoleRank = 'party' | 'office' | 'phrase' | 'deed';

export interface FoundRole extends Role {
  readonly rank: RoleRank;
}

/** Nouns that say where somebody stands, not what they are: shown only where nothing else is known. */
const WEAK =
  /(?:^|\s)(?:rivals?|opponents?|critic|ally|friend|colleague|supporter|backer|democrat|republican|conservative|liberal|challenger|man|woman|guy|boy|girl|native|resident|local|father|mother|son|daughter|wife|husband|brother|sister|victim|winner|loser|loyalist|counterpart|predecessor|successor|member|source|figure|favorite|favourite|veteran|hero|star)$/i;

/** True for a role that says where somebody stands ("rival"), not what they are. */
export function isWeakRole(role: string): boolean {
  return WEAK.test(role);
}

/**
 * The role to show: the first phrase that names a work or office, or a later one that says the same and more; else the office
 * with the party; else what the story says besides. `null` for no role.
 */
export function roleToShow(roles: readonly FoundRole[]): string | null {
  const phrases = roles.filter((role) => role.rank === 'phrase');
  const party = roles.find((role) => role.rank === 'party')?.text ?? null;
  const first = phrases.find((role) => !WEAK.test(role.text));
  if (first !== undefined) return withParty(fullest(first, phrases), party);
  const deed = roles.find((role) => role.rank === 'deed');
  if (deed !== undefined) return deed.text;
  const office = roles.find((role) => role.rank === 'office');
  if (office !== undefined) return party === null ? office.text : `${office.text} (${party})`;
  return phrases.find((role) => role.text.includes(' '))?.text ?? party ?? null;
}

/** A later phrase that holds all the words of the first and more. */
function fullest(first: FoundRole, phrases: readonly FoundRole[]): string {
  const words = wordsOf(first.text);
  const fuller = phrases.find(
    (role) => role.text.length > first.text.length && includesAll(wordsOf(role.text), words),
  );
  return (fuller ?? first).text;
}

/** "Ohio Sen. (R)": a short office keeps the party that stands in brackets. */
function withParty(role: string, party: string | null): string {
  return party !== null && /(?:^|\s)(?:Sen|Rep|Gov|Del|Cllr)\.?$/.test(role)
    ? `${role} (${party})`
    : role;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
}

function includesAll(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  for (const word of inner) if (!outer.has(word)) return false;
  return true;
}
