import { CORPORATE_SUFFIXES, KNOWN_ORGANISATIONS } from '../lexicon/people/organisation-nouns.ts';
import type { PersonDraft } from './draft.ts';
import { nameForms, type NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';

/** Small words that have no letter in an acronym. */
const SILENT = new Set(['of', 'for', 'and', 'the', 'in', 'on', '&', 's', "'s", "'"]);

/** The initials of a name, without its small words. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SILENT.has(word))
    .map((word) => word[0]!)
    .join('');
}

/** The acronyms that the names of several words among the runs would have. */
export function acronymsOf(runs: readonly NameRun[]): ReadonlySet<string> {
  return new Set(runs.filter((run) => run.words.length > 1).map((run) => initialsOf(run.words)));
}

/** Groups organisations' names: an acronym goes with the full name whose initials it has. */
export function linkOrganisations(runs: readonly NameRun[]): PersonDraft[] {
  const forms = nameForms([...runs].sort((a, b) => a.first - b.first));
  const byAcronym = new Map<string, NameForm>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    const letters = initialsOf(form.words);
    if (!byAcronym.has(letters)) byAcronym.set(letters, form);
  }
  const edges = edgesOf(forms);
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const full = form.words.length === 1 ? byAcronym.get(form.key) : undefined;
    const key = (full ?? shortened(form, edges) ?? form).key;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()].map((group) => ({
    forms: group.map((form) => form.words),
    runs: group.flatMap((form) => form.runs).sort((a, b) => a.first - b.first),
    agreement: null,
  }));
}

/**
 * The longer name that a shorter one stands for, if only one does: "Halden" for "Halden Energy", "the Times" for "Larkfield Times",
 * "Reed campaign" for "Ann Reed campaign".
 */
function shortened(
  form: NameForm,
  byEdge: ReadonlyMap<string, readonly NameForm[]>,
): NameForm | undefined {
  const fitting = (byEdge.get(form.key) ?? []).filter(
    (other) => other.words.length > form.words.length && !standsAlone(form, other),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * A name that the story uses twice before the longer one, or that is known by itself, is no short form of it: "HP" of "HP
 * Services". With "Inc" and the like it is the same body.
 */
function standsAlone(form: NameForm, longer: NameForm): boolean {
  if (form.words.length > 1) return false;
  const rest = longer.words.slice(1);
  if (rest.every((word) => CORPORATE_SUFFIXES.has(word) || word === 'party')) return false;
  if (KNOWN_ORGANISATIONS.has(form.key)) return !NEWSPAPERS.test(form.key);
  return (form.runs[1]?.first ?? Infinity) < longer.runs[0]!.first;
}

/** Longer names by their first word, by a newspaper's last, and of a campaign by its last two. */
function edgesOf(forms: readonly NameForm[]): ReadonlyMap<string, readonly NameForm[]> {
  const edges = new Map<string, NameForm[]>();
  for (const form of forms) {
    const { words } = form;
    if (words.length < 2) continue;
    const last = words.at(-1)!;
    const keys = [words[0]!];
    if (NEWSPAPERS.test(last)) keys.push(last);
    if (last === 'campaign' && words.length > 2) keys.push(words.slice(-2).join(' '));
    for (const key of keys) edges.set(key, [...(edges.get(key) ?? []), form]);
  }
  return edges;
}

const NEWSPAPERS =
  /^(?:times|post|journal|herald|guardian|tribune|gazette|chronicle|telegraph|mail|star|courier|express|observer|examiner|globe)$/;

/** Words that may stand for an organisation of several words: its first, and of a newspaper the last. */
export function shortNamesOf(runs: readonly NameRun[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of runs) {
    if (words.length < 2) continue;
    names.add(words[0]!);
    if (NEWSPAPERS.test(words.at(-1)!)) names.add(words.at(-1)!);
  }
  return names;
}
