import type { Mention, People, Person } from '../../model/people.ts';
import { byStart, type Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { isPersonForm } from './is-person-form.ts';
import { lexicalClass } from './lexical-class.ts';
import type { PersonDraft } from './draft.ts';
import { bodyOf, joinOrganisations } from './find-organisations.ts';
import { findRoles } from './find-roles.ts';
import { roleToShow } from './role-to-show.ts';
import { findRuns, type WordRun } from './find-runs.ts';
import { matchHeadlines } from './match-headlines.ts';
import { foldName } from './fold-name.ts';
import { draftPersons, isSurnameWithParticle } from './draft-persons.ts';
import { linkSingles } from './link-singles.ts';
import { acronymsOf, shortNamesOf, linkOrganisations } from './link-organisations.ts';
import { nameForms, type NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { organisationUse } from './name-use.ts';
import { aliasesOf, fullestName, spanOfRun } from './name-of-draft.ts';
import { addNounRoles } from './add-noun-roles.ts';
import { personIndex } from './person-index.ts';
import { peopleText, type PeopleText } from './people-text.ts';
import { splitRun } from './split-run.ts';
import { withoutOpeners } from './without-openers.ts';

/** Everybody and every organisation that one story names, before they have ids. */
interface Found {
  readonly persons: readonly PersonDraft[];
  readonly organisations: readonly PersonDraft[];
  /** One-word names that fit several persons. */
  readonly unlinked: readonly NameRun[];
}

/**
 * The people and organisations that a story names, with all mentions by name, roles and aliases. Bylines and credits are left
 * out. `quoted` are the spans inside quotation marks, in order: a name that stands only there needs more evidence.
 */
export function findPeople(tagged: TaggedStory, quoted: readonly Span[]): People {
  const text = peopleText(tagged, quoted);
  const found = findNames(text);
  const drafts = [
    ...found.persons.map((draft) => ({ draft, kind: 'person' as const })),
    ...found.organisations.map((draft) => ({ draft, kind: 'organisation' as const })),
  ].sort((a, b) => a.draft.runs[0]!.first - b.draft.runs[0]!.first);
  const persons = drafts.map(({ draft, kind }, i): Person => {
    const roles = kind === 'person' ? findRoles(text, draft.runs) : [];
    const mentions = draft.runs.map((run) => spanOfRun(text, run));
    const name = fullestName(text, draft);
    return {
      id: `p${i}`,
      kind,
      name,
      role: roleToShow(roles),
      roles: roles.map(({ start, end, text }) => ({ start, end, text })),
      aliases: aliasesOf(text, draft, name),
      mentions,
    };
  });
  const mentions: Mention[] = persons.flatMap((person) =>
    person.mentions.map((span): Mention => ({ ...span, kind: 'name', person: person.id })),
  );
  for (const run of found.unlinked) {
    mentions.push({ ...spanOfRun(text, run), kind: 'name', person: null });
  }
  return addNounRoles(personIndex(text, { persons, mentions: mentions.sort(byStart) }));
}

function findNames(text: PeopleText): Found {
  const all = joinOrganisations(text, findRuns(text));
  const runs = all.filter((run) => !text.headline[run.first]);
  const bodies: NameRun[] = [];
  const names: NameRun[] = [];
  for (const run of runs) {
    const body = bodyOf(text, run);
    if (body !== null) bodies.push(body);
    if (body !== null && text.folded[run.end] !== "'s") continue;
    const split = splitRun(text, run);
    if (split !== null) names.push(split);
  }
  const forms = nameForms(withoutOpeners(text, names));
  const singles = forms.filter((form) => form.words.length === 1 || isSurnameWithParticle(form));
  const alone = new Set(
    singles.filter((form) => mayBeSurname(text, form)).map((form) => form.words.at(-1)!),
  );
  const full = forms.filter((form) => form.words.length > 1 && !isSurnameWithParticle(form));
  const persons = full.filter((form) => isPersonForm(text, form, alone) && !isByline(text, form));
  const personal = new Set(persons);
  for (const form of full) {
    if (isOrganisationForm(text, form, personal)) bodies.push(...form.runs);
  }
  const linked = linkSingles(text, draftPersons(text, persons), singles, {
    acronyms: acronymsOf(bodies),
    firsts: shortNamesOf(bodies),
  });
  const headlines = all.filter((run) => text.headline[run.first]);
  return {
    persons: withHeadlines(text, linked.persons, headlines),
    organisations: linkOrganisations([...bodies, ...linked.bodies]),
    unlinked: linked.unlinked,
  };
}

function withHeadlines(
  text: PeopleText,
  drafts: readonly PersonDraft[],
  runs: readonly WordRun[],
): PersonDraft[] {
  const found = new Map<number, NameRun[]>();
  for (const { draft, run } of matchHeadlines(text, drafts, runs)) {
    found.set(draft, [...(found.get(draft) ?? []), run]);
  }
  return drafts.map((draft, i) => {
    const own = found.get(i);
    if (own === undefined) return draft;
    return { ...draft, runs: [...draft.runs, ...own].sort((a, b) => a.first - b.first) };
  });
}

/** A name of several words that is an organisation's by its words or by its use. */
function isOrganisationForm(
  text: PeopleText,
  form: NameForm,
  persons: ReadonlySet<NameForm>,
): boolean {
  const lexical = lexicalClass(text, form);
  if (lexical === 'organisation') return true;
  if (lexical !== 'unknown' || persons.has(form)) return false;
  return form.runs.some(
    (run) => organisationUse(text, run) || text.tagged.tokens[run.first]!.tags.has('Organization'),
  );
}

/** A surname stands alone without an article and not only in headlines. */
function mayBeSurname(text: PeopleText, form: NameForm): boolean {
  return (
    lexicalClass(text, form) === 'unknown' &&
    form.runs.some((run) => !text.headline[run.first] && text.folded[run.titleFirst - 1] !== 'the')
  );
}

/** An author who is not also quoted. */
function isByline(text: PeopleText, form: NameForm): boolean {
  const name = form.words.join(' ');
  return text.tagged.story.byline.some(
    (author) => author.split(/\s+/).map(foldName).join(' ') === name,
  );
}
