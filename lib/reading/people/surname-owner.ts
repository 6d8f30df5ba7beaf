import { countBefore } from './count-before.ts';
import type { PersonDraft } from './draft.ts';
import type { NameRun } from './name-run.ts';
import type { PeopleText } from './people-text.ts';

/** How much more often one person must be named in full than the others of the surname together. */
const PRINCIPAL = 2;
/** Points that the principal needs at least. */
const FREQUENT = 3;
/** Paragraphs after which the one who had the surname no longer has it against somebody just introduced. */
const FORGOTTEN = 6;

/** Who of several persons with one surname has it when it stands alone. */
export interface SurnameOwner {
  /** The person, or `null` where the story does not tell. */
  ownerOf(run: NameRun): number | null;
}

/**
 * News writes a surname alone for the person it introduced, and names others of that surname in full. So the surname belongs to
 * the one introduced before its first use alone, else to the one named in full much more often, else to the one named in full
 * in the same paragraph. `bare` are the uses alone, `fitting` the persons; both in text order.
 */
export function surnameOwner(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  fitting: readonly number[],
  bare: readonly NameRun[],
): SurnameOwner {
  const holder = holderOf(text, drafts, fitting, bare);
  return {
    ownerOf: (run) => {
      const local = introducedNear(text, drafts, fitting, run);
      if (holder === null || local === holder) return local ?? holder;
      if (local === null) return holder;
      return since(text, drafts[holder]!, run) > FORGOTTEN ? local : holder;
    },
  };
}

function holderOf(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  fitting: readonly number[],
  bare: readonly NameRun[],
): number | null {
  const intro = (i: number): number =>
    drafts[i]!.runs.find((run) => !text.headline[run.first] && !text.quoted[run.first])?.first ??
    Infinity;
  const order = [...fitting].sort((a, b) => intro(a) - intro(b));
  const first = bare.find(
    (run) => !text.headline[run.first] && !text.quoted[run.first] && run.first > intro(order[0]!),
  );
  if (first !== undefined && intro(order[1]!) > first.first) return order[0]!;
  const weights = fitting.map((i) => weightOf(text, drafts[i]!));
  const most = Math.max(...weights);
  const others = weights.reduce((sum, weight) => sum + weight, 0) - most;
  return most >= Math.max(FREQUENT, PRINCIPAL * others) ? fitting[weights.indexOf(most)]! : null;
}

/** How often named in full; as the subject of a verb it counts twice. */
function weightOf(text: PeopleText, draft: PersonDraft): number {
  let weight = 0;
  for (const run of draft.runs) {
    if (run.words.length < 2) continue;
    weight += 1;
    const { tokens } = text.tagged;
    const beside = [tokens[run.end], tokens[run.end + 1], tokens[run.titleFirst - 1]];
    if (beside.some((token) => token?.tags.has('Verb') === true)) weight += 1;
  }
  return weight;
}

function paragraphOf(text: PeopleText, run: NameRun): number {
  return text.tagged.sentences[text.sentence[run.first]!]!.paragraph;
}

/** The only one of them named in full before the run in its paragraph or the one before. */
function introducedNear(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  fitting: readonly number[],
  run: NameRun,
): number | null {
  const here = paragraphOf(text, run);
  const near = fitting.filter((i) => {
    const full = lastRunBefore(drafts[i]!, run);
    return full !== undefined && here - paragraphOf(text, full) <= 1;
  });
  return near.length === 1 ? near[0]! : null;
}

function lastRunBefore(draft: PersonDraft, run: NameRun): NameRun | undefined {
  return draft.runs[countBefore(draft.runs, (full) => full.first, run.first) - 1];
}

/** Paragraphs since the holder was named in full. */
function since(text: PeopleText, holder: PersonDraft, run: NameRun): number {
  const here = paragraphOf(text, run);
  const last = lastRunBefore(holder, run);
  const since =
    here - Math.max(last === undefined ? -FORGOTTEN : paragraphOf(text, last), -FORGOTTEN);
  return since;
}
