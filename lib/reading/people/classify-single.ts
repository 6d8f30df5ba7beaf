import { isReportingForm } from '../lexicon/cue-verbs.ts';
import { OPENING_WORDS } from '../lexicon/people/plain-words.ts';
import { lexicalClass } from './lexical-class.ts';
import type { NameClass, NameForm } from './name-form.ts';
import type { NameRun } from './name-run.ts';
import { isGivenName, isHonorific, isRoleNoun } from './name-words.ts';
import { isLabel, organisationUse, placeUse, pronounAfter } from './name-use.ts';
import type { PeopleText } from './people-text.ts';
import { KNOWN_SURNAMES } from '../lexicon/people/known-surnames.ts';

const ACCEPT = 2;
const POINTS = {
  title: 4,
  smallTitle: 2.5,
  given: 1.5,
  cue: 1.5,
  known: 2,
  personal: 1,
  neuter: -1.5,
  label: 2.5,
  secondCue: 0.5,
  who: 1.5,
  tag: 0.5,
  surname: 1,
  organisation: -3,
  place: -2,
  small: -2,
  article: -2,
} as const;

/** What a name of one word is that belongs to no full name of the story; one that only stands in quotations is nobody. */
export function classifySingle(text: PeopleText, form: NameForm): NameClass {
  if (
    form.runs.every((run) => text.quoted[run.first] && !hasTitle(text, run) && !isLabel(text, run))
  ) {
    return 'unknown';
  }
  const lexical = lexicalClass(text, form);
  const titled = form.runs.some((run) =>
    lexical === 'unknown' ? hasTitle(text, run) : hasAddress(text, run),
  );
  if (lexical === 'place' && !titled) return 'place';
  if (lexical === 'organisation' && !titled) return 'organisation';
  const told = form.runs.map((run) => organisationUse(text, run)).filter(Boolean).length;
  if (lexical === 'acronym' && !titled) return isBody(text, form) ? 'organisation' : 'unknown';
  const points = personPoints(text, form) + (told > 0 && !titled ? POINTS.organisation : 0);
  if (points >= ACCEPT) return 'person';
  return told > 0 || speaksForItself(text, form) ? 'organisation' : 'unknown';
}

/** An acronym that speaks, or that the words around show to be an organisation. */
function isBody(text: PeopleText, form: NameForm): boolean {
  const word = form.words[0]!;
  if (word.endsWith('s') && isRoleNoun(word.slice(0, -1))) return false;
  return form.runs.some((run) => {
    const next = text.tagged.tokens[run.end]?.norm ?? '';
    const before = text.tagged.tokens[run.titleFirst - 1]?.norm ?? '';
    const after = text.tagged.tokens[run.end];
    if (/^(?:told|tells)$/.test(before)) return true;
    const noun = after?.tags.has('Noun') === true && /^\p{L}/u.test(after.text);
    const owner = before === 'the' && !noun && !isRoleNoun(form.words[0]!);
    return (
      organisationUse(text, run) || owner || (isReportingForm(next) && !text.quoted[run.first])
    );
  });
}

/** "Mr Close", "President Close": a form of address written with a capital. */
function hasAddress(text: PeopleText, run: NameRun): boolean {
  return run.first > run.titleFirst && isHonorific(text.folded[run.first - 1]!);
}

/** Adjectives that are also nouns for somebody: no titles before a name. */
const ADJECTIVES =
  /^(?:major|fellow|moderate|accused|private|general|chief|independent|conservative|liberal|progressive|centrist|radical|extremist|native|local|resident|individual|adult|junior|senior|minor|key|veteran|champion|rival|teen|child|militant|communist|socialist|nationalist|libertarian|republican|democrat|marxist|star|celebrity|amateur|novice|expatriate|immigrant|migrant|refugee|student|consumer|customer|patient|prisoner|guest|member|user|voter|witness|expert|academic|intellectual|head|lead|executive|leader|deputy|convert)$/;

function hasTitle(text: PeopleText, run: NameRun): boolean {
  if (run.first > run.titleFirst)
    return isHonorific(text.folded[run.first - 1]!) || isRoleNoun(text.folded[run.first - 1]!);
  const before = text.tagged.tokens[run.titleFirst - 1];
  return (
    before !== undefined &&
    /^\p{Ll}/u.test(before.text) &&
    isRoleNoun(text.folded[run.titleFirst - 1]!) &&
    !ADJECTIVES.test(text.folded[run.titleFirst - 1]!)
  );
}

function personPoints(text: PeopleText, form: NameForm): number {
  const word = form.words[0]!;
  const { tokens } = text.tagged;
  let points =
    (isGivenName(word) ? POINTS.given : 0) + (KNOWN_SURNAMES.has(word) ? POINTS.known : 0);
  if (
    form.runs.every(
      (run) => text.opening[run.first] && !hasTitle(text, run) && !isLabel(text, run),
    ) &&
    !isTaggedName(text, form) &&
    !KNOWN_SURNAMES.has(word)
  )
    points += POINTS.small;
  if (form.runs.every((run) => text.tagged.tokens[run.first]!.tags.has('Plural')))
    points += POINTS.small;
  let personal = 0;
  let neuter = 0;
  let cues = 0;
  let places = 0;
  let articles = 0;
  let best = 0;
  for (const run of form.runs) {
    if (text.headline[run.first]) continue;
    const before = tokens[run.titleFirst - 1]?.norm ?? '';
    const next = tokens[run.end]?.norm ?? '';
    const pronoun = text.quoted[run.first] ? null : pronounAfter(text, run);
    if (pronoun === 'personal') personal += 1;
    if (pronoun === 'neuter') neuter += 1;
    if (isLabel(text, run)) best = Math.max(best, POINTS.label);
    if (hasTitle(text, run))
      best = Math.max(best, hasAddress(text, run) ? POINTS.title : POINTS.smallTitle);
    if (
      !text.quoted[run.first] &&
      (isReportingForm(next) ||
        (isReportingForm(before) && !/^(?:told|tells|asked|asks|urged|warned)$/.test(before)))
    )
      cues += 1;
    if (placeUse(text, run)) places += 1;
    if (before === 'the') articles += 1;
    if (next === ',' && tokens[run.end + 1]?.norm === 'who') best = Math.max(best, POINTS.who);
    const { tags } = tokens[run.first]!;
    if (tags.has('Person'))
      best = Math.max(best, tags.has('LastName') ? POINTS.surname : POINTS.tag);
  }
  points += best + (cues > 0 ? POINTS.cue : 0) + (cues > 1 ? POINTS.secondCue : 0);
  if (personal > neuter) points += POINTS.personal;
  if (neuter > personal) points += POINTS.neuter;
  if (places * 2 >= form.runs.length && places > 0) points += POINTS.place;
  if (articles * 2 >= form.runs.length && articles > 0) points += POINTS.article;
  if (text.small.has(word) || OPENING_WORDS.has(word)) points += POINTS.small;
  return points;
}

/** "Larkair said it": a subject of reporting verbs with a neuter pronoun. */
function speaksForItself(text: PeopleText, form: NameForm): boolean {
  return form.runs.some((run) => {
    const next = text.tagged.tokens[run.end]?.norm ?? '';
    return (
      isReportingForm(next) &&
      !text.small.has(form.words[0]!) &&
      pronounAfter(text, run) === 'neuter'
    );
  });
}

function isTaggedName(text: PeopleText, form: NameForm): boolean {
  return form.runs.some((run) => {
    const { tags } = text.tagged.tokens[run.first]!;
    return tags.has('ProperNoun') || tags.has('Person');
  });
}
