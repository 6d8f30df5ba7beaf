import { PARTICLES } from '../lexicon/people/honorifics.ts';
import type { PersonDraft } from './draft.ts';
import { sameFullName } from './match-names.ts';
import type { NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import {
  givenNameAgreement,
  honorificAgreement,
  isGivenName,
  type Agreement,
} from './name-words.ts';
import type { PeopleText } from './people-text.ts';

/** How many persons of one surname are compared: keeps a hostile list of names linear. */
export const MOST_NAMESAKES = 40;

/** How many forms of one person's name are compared. */
const MOST_FORMS = 12;

/** Groups full names into persons, in order of first use. A form that fits two persons starts a person of its own. */
export function draftPersons(text: PeopleText, forms: readonly NameForm[]): PersonDraft[] {
  const groups: NameForm[][] = [];
  const bySurname = new Map<string, number[]>();
  for (const form of forms) {
    const near = new Set(
      form.words
        .slice(1)
        .flatMap((word) => (bySurname.get(plain(word)) ?? []).slice(-MOST_NAMESAKES)),
    );
    const fitting = [...near].filter((i) =>
      groups[i]!.slice(0, MOST_FORMS).some((other) => sameFullName(form.words, other.words)),
    );
    const exact = fitting.length === 1 ? fitting[0]! : groups.length;
    if (exact === groups.length) groups.push([form]);
    else groups[exact]!.push(form);
    for (const word of form.words.slice(1)) {
      const list = bySurname.get(plain(word));
      if (list === undefined) bySurname.set(plain(word), [exact]);
      else if (list.at(-1) !== exact) list.push(exact);
    }
  }
  return groups.map((group) => {
    const runs = group.flatMap((form) => form.runs).sort((a, b) => a.first - b.first);
    return {
      forms: group.map((form) => form.words),
      runs,
      agreement: agreementOf(text, group, runs),
    };
  });
}

function plain(word: string): string {
  return word.replaceAll('-', '');
}

function agreementOf(
  text: PeopleText,
  forms: readonly NameForm[],
  runs: readonly NameRun[],
): Agreement {
  for (const run of runs) {
    const told = titleAgreement(text, run);
    if (told !== null) return told;
  }
  for (const form of forms) {
    const told = givenNameAgreement(form.words[0]!);
    if (told !== null) return told;
  }
  return null;
}

/** What the forms of address before a name tell. */
export function titleAgreement(text: PeopleText, run: NameRun): Agreement {
  for (let i = run.titleFirst; i < run.first; i += 1) {
    const told = honorificAgreement(text.folded[i]!);
    if (told !== null) return told;
  }
  return null;
}

/** True for a form that is a surname with its particle ("De Groot") of somebody known by it. */
export function isSurnameWithParticle(form: NameForm): boolean {
  return form.words.length === 2 && PARTICLES.has(form.words[0]!) && !isGivenName(form.words[0]!);
}
