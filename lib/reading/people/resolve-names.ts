import { SPEAKING_BODIES } from '../lexicon/people/organisation-nouns.ts';
import { isReportingForm } from '../lexicon/cue-verbs.ts';
import { isHonorific, isPostNominal, isRoleNoun } from './name-words.ts';
import { lastBefore, type PersonIndex, type PlacedMention } from './person-index.ts';
import type { Resolution } from './resolution.ts';
import type { Segment } from './source-segments.ts';

/** The names that head the source's parts: one, or several joined by "and"; `null` where no part is headed by a name. */
export function resolveNames(index: PersonIndex, segments: readonly Segment[]): Resolution | null {
  const chosen: PlacedMention[] = [];
  let apposition = false;
  for (const [i, segment] of segments.entries()) {
    if (closesNames(index, segment)) break;
    const head = headMention(index, segment);
    if (head === null) {
      if (chosen.length === 0 && isGroup(segment) && segments[i + 1]?.joined === true) break;
      apposition = chosen.length > 0;
      continue;
    }
    const another = segment.joined && (!apposition || segment.afterComma);
    if (chosen.length === 0 || another || listGoesOn(index, segments, i)) chosen.push(head);
    else apposition = true;
  }
  if (chosen.length === 0) return unclearName(index, segments);
  const ids = [...new Set(chosen.map((mention) => mention.person.id))];
  const organisation = chosen.every((mention) => mention.person.kind === 'organisation');
  return {
    persons: ids,
    kind: organisation ? 'organisation' : 'name',
    rule: ids.length > 1 ? 'joint-names' : organisation ? 'organisation-name' : 'name',
    confidence: ids.length > 1 ? 0.9 : 0.97,
    candidates: [],
  };
}

/** "like Reed", "including Shaw", "who met Reed": names from here on are not the source. */
function closesNames(index: PersonIndex, segment: Segment): boolean {
  return /^(?:like|such|including|especially|particularly|who|whom|whose|which|that|along|where|nor|neither|when|while|with|but|not)$/.test(
    index.text.folded[segment.first]!,
  );
}

/** "aides to the mayor and Reed": several nobody names, and a tail in which a name may stand. */
function isGroup(segment: Segment): boolean {
  return segment.headEnd < segment.end;
}

/** A part of "X, Y and Z": every part up to the last is a name, and the last is joined by "and". */
function listGoesOn(index: PersonIndex, segments: readonly Segment[], i: number): boolean {
  if (i === 0 || segments.length < 3 || !segments.at(-1)!.joined) return false;
  return segments.every((segment) => headMention(index, segment) !== null);
}

/** The mention that ends the head part of a segment and is no possessor. */
function headMention(index: PersonIndex, segment: Segment): PlacedMention | null {
  const titled = nameAfterOffice(index, segment);
  if (titled !== null) return titled;
  for (let i = lastBefore(index, segment.headEnd); i >= 0; i -= 1) {
    const mention = index.mentions[i]!;
    if (mention.first < segment.first) return null;
    const heads = mention.end === segment.headEnd || isTail(index, mention.end, segment.headEnd);
    if (heads && leadsToName(index, segment, mention.first)) return mention;
  }
  return null;
}

/** "Secretary of State Jo Holt": a name that ends the part, with words of its title between it and the "of". */
function nameAfterOffice(index: PersonIndex, segment: Segment): PlacedMention | null {
  const { folded, tagged } = index.text;
  if (folded[segment.headEnd] !== 'of' || !isRoleNoun(folded[segment.headEnd - 1]!)) return null;
  const mention = index.mentions[lastBefore(index, segment.end)];
  if (mention === undefined || mention.end !== segment.end || mention.first < segment.headEnd + 2)
    return null;
  const before = folded[mention.first - 1]!;
  const titled =
    /^\p{Lu}/u.test(tagged.tokens[mention.first - 1]!.text) &&
    !isHonorific(before) &&
    !isRoleNoun(before);
  return titled ? mention : null;
}

/** Titles and modifiers may stand before a name; reporting verbs may not, and in a joined part no verb. */
function leadsToName(index: PersonIndex, segment: Segment, name: number): boolean {
  for (let i = segment.first; i < name; i += 1) {
    const { text, norm, tags } = index.text.tagged.tokens[i]!;
    if (/^\p{Lu}/u.test(text)) continue;
    if (isReportingForm(norm) && !tags.has('Noun')) return false;
    if (segment.joined && (tags.has('Adverb') || tags.has('PastTense')) && !tags.has('Adjective'))
      return false;
  }
  return true;
}

/** Words after a name that do not make it a modifier: "Reed himself", "Reed Jr.", "Reed later". */
function isTail(index: PersonIndex, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const token = index.text.tagged.tokens[i]!;
    const word = index.text.folded[i]!;
    if (
      !/^(?:himself|herself|itself|jr|sr|ii|iii|kc|qc|mp|md|phd|too|also|alone|later|then|now|still|once|both|all)$/.test(
        word,
      ) &&
      !token.tags.has('Adverb') &&
      !isPostNominal(token.text, word)
    ) {
      return false;
    }
  }
  return true;
}

/** A source headed by a name that fits several persons. */
function unclearName(index: PersonIndex, segments: readonly Segment[]): Resolution | null {
  const { tokens } = index.text.tagged;
  for (const segment of segments) {
    const last = tokens[segment.headEnd - 1];
    if (last === undefined) continue;
    if (!index.openEnds.has(last.end)) continue;
    const name = index.text.folded[segment.headEnd - 1]!;
    const fitting = index.people.persons.filter((person) =>
      [person.name, ...person.aliases].some((form) => form.toLowerCase().endsWith(name)),
    );
    return {
      persons: [],
      kind: 'name',
      rule: 'shared-name',
      confidence: 0.5,
      candidates: fitting.slice(0, 3).map(({ id }) => ({ person: id, rule: 'shared-name' })),
    };
  }
  return null;
}

/**
 * "a critic", where ", Ewa Nowicka," follows: the apposition names the source, though it stands behind the words given. Only for
 * one person ("a critic", "his partner at the port"), not for several.
 */
export function nameAfterSource(
  index: PersonIndex,
  segment: Segment | undefined,
  end: number,
): Resolution | null {
  const { folded, tagged } = index.text;
  const comma = afterRelative(index, end);
  if (segment === undefined || segment.end !== end || !/^(?:,|–|—|--)$/.test(folded[comma] ?? ''))
    return null;
  const head = folded[segment.headEnd - 1]!;
  const mention = appositionAt(index, comma + 1);
  if (mention === null) return null;
  if (mention.person.kind === 'person' ? !isRoleNoun(head) : !SPEAKING_BODIES.has(head))
    return null;
  const next = folded[mention.end] ?? '';
  const closes =
    /^(?:[,.;)–—]|--)$/.test(next) ||
    isReportingForm(next) ||
    tagged.tokens[mention.end]?.tags.has('Verb') === true;
  if (!closes || folded[mention.end + 1] === 'and') return null;
  return {
    persons: [mention.person.id],
    kind: 'name',
    rule: 'apposition',
    confidence: 0.92,
    candidates: [],
  };
}

/** How far a relative clause between a noun and its apposition may reach, in tokens. */
const RELATIVE = 15;

/** "the group that owns the ferries, Larkair,": the comma behind the clause; `at` itself where no clause begins there. */
function afterRelative(index: PersonIndex, at: number): number {
  const { folded } = index.text;
  if (!/^(?:that|who|which)$/.test(folded[at] ?? '')) return at;
  for (let i = at + 1; i < at + RELATIVE; i += 1)
    if (/^(?:[,.;:–—]|--)$/.test(folded[i] ?? '.')) return i;
  return at;
}

const MOST_TITLES = 7;

/** The name that an apposition beginning at `first` leads to, over titles and roles ("former Tidewatch adviser Ewa Nowicka"). */
function appositionAt(index: PersonIndex, first: number): PlacedMention | null {
  const { folded, tagged } = index.text;
  for (let i = first; i < first + MOST_TITLES; i += 1) {
    const mention = index.mentions[lastBefore(index, i + 1)];
    if (mention?.first === i && (i === first || titled(folded[i - 1]!))) return mention;
    const token = tagged.tokens[i];
    if (token === undefined || !/^\p{L}/u.test(token.text)) return null;
    if (/^\p{Ll}/u.test(token.text) && token.tags.has('Verb')) return null;
    if (/^(?:and|who|which|that|but|or)$/.test(token.norm)) return null;
  }
  return null;
}

const titled = (word: string) => isHonorific(word) || isRoleNoun(word);
