import { draftPersons } from './draft-persons.ts';
import { shortNameLinker } from './short-name-linker.ts';
import type { PersonDraft } from './draft.ts';
import { nameForms, type NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isCapital, type PeopleText } from './people-text.ts';
import { classifySingle } from './classify-single.ts';

/** What the names of one word turned out to be. */
export interface LinkedSingles {
  readonly persons: readonly PersonDraft[];
  readonly bodies: readonly NameRun[];
  readonly unlinked: readonly NameRun[];
}

/** Words by which the story's organisations may be called. */
export interface ShortBodies {
  readonly acronyms: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}

/** Links one-word names to the persons; what is left over are persons known by one word, organisations, or nothing. */
export function linkSingles(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  singles: readonly NameForm[],
  short: ShortBodies,
): LinkedSingles {
  const link = shortNameLinker(text, drafts, singles);
  const added = drafts.map((): NameRun[] => []);
  const unlinked: NameRun[] = [];
  const rest: NameRun[] = [];
  for (const form of singles) {
    for (const run of form.runs) {
      const answer = link(run);
      if (answer.kind === 'one') added[answer.draft]!.push(withParticle(text, run));
      else if (answer.kind === 'several') unlinked.push(run);
      else rest.push(run);
    }
  }
  const persons: PersonDraft[] = drafts.map((draft, i) => ({
    ...draft,
    runs: [...draft.runs, ...added[i]!].sort((a, b) => a.first - b.first),
  }));
  const bodies: NameRun[] = [];
  for (const form of nameForms(rest)) {
    const what = classifySingle(text, form);
    const known =
      short.acronyms.has(form.key) || (what === 'unknown' && short.firsts.has(form.key));
    if (what === 'organisation' || known) bodies.push(...form.runs);
    if (what === 'person') persons.push(...draftPersons(text, [form]));
  }
  return { persons, bodies, unlinked };
}

/** "de Groot" for "Groot" of somebody whose name has the particle. */
function withParticle(text: PeopleText, run: NameRun): NameRun {
  const before = text.tagged.tokens[run.first - 1]?.text ?? '';
  const particle = /^(?:de|van|von|der|den|del|di|da|du|le|la|bin|al|el)$/.test(before);
  return particle && run.first === run.titleFirst && !isCapital(before)
    ? { ...run, first: run.first - 1, titleFirst: run.titleFirst - 1 }
    : run;
}
