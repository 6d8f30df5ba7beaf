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
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const full = form.words.length === 1 ? byAcronym.get(form.key) : undefined;
    const key = (full ?? shortened(form, forms) ?? form).key;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()].map((group) => ({
    forms: group.map((form) => form.words),
    runs: group.flatMap((form) => form.runs).sort((a, b) => a.first - b.first),
    agreement: null,
  }));
}

/** "Momentum" and "Momentum Ltd", "the Labour Party" and "Labour": the longer name of one that has one word more. */
function shortened(form: NameForm, forms: readonly NameForm[]): NameForm | undefined {
  if (form.words.length !== 1) return undefined;
  return forms.find(
    (other) =>
      other.words.length === 2 &&
      other.words[0] === form.words[0] &&
      /^(?:party|ltd|inc|plc|corp|group|company|airlines|airways|news|university|council|union)$/.test(
        other.words[1]!,
      ),
  );
}
