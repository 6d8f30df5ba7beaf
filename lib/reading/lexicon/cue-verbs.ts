/**
 * What a verb tells about the words that it reports. `say`: it takes a clause ("said that"); `ask`: a question or
 * request, with a recipient; `label`: names a thing ("called the plan 'bold'"); `judge`: an opinion on a thing or
 * person, with a reason ("criticised", "accused of"); `manner`: a sound, a cue only where it touches a quotation;
 * `evidence`: "shows", "finds": documents do it as well; `belief`: a thought, not a statement.
 */
export type CueClass = 'say' | 'ask' | 'label' | 'judge' | 'manner' | 'evidence' | 'belief';

/** How a verb form is used: finite ("said", "says"), "say", "saying", or a past participle only ("written"). */
export type CueForm = 'past' | 'third' | 'base' | 'gerund' | 'participle';

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly form: CueForm;
}

// Collected by hand from grammars of reporting verbs and from what news uses; British and American spellings.
const LEMMAS: Readonly<Record<CueClass, string>> = {
  say:
    'say add state write note explain reply respond answer acknowledge admit concede confess confirm recall recount ' +
    'vow promise pledge stress emphasize emphasise reiterate repeat assert allege contend maintain complain lament ' +
    'boast brag caution predict remark observe comment mention joke quip conclude declare announce report claim argue ' +
    'insist warn suggest deny tweet testify swear proclaim opine muse retort counter interject post blog ' +
    'profess protest rebut refute confide relate proceed continue reveal disclose agree hint imply signal indicate ' +
    'theorize theorise hypothesize speculate ponder fret rant counsel volunteer attest certify estimate ' +
    'forecast reckon elaborate clarify point underline underscore highlight summarize summarise echo chime begin ' +
    'disagree object rule find+ plead crow enthuse venture offer speak sum acknowlege wonder worry publish state tout ' +
    'snipe deadpan fire',
  ask: 'tell ask inform remind assure advise reassure urge demand beg implore request question query notify brief instruct order call+on',
  label:
    'call describe brand dub label term characterize characterise portray refer hail deem liken compare name deride decry ridicule cast paint title entitle headline nickname',
  judge:
    'criticize criticise attack denounce condemn blast slam praise applaud commend accuse blame dismiss mock reject ' +
    'defend cite oppose endorse support welcome lambast lambaste assail rebuke chide scold berate excoriate ' +
    'laud thank congratulate bash rip trash jab scoff sneer bemoan decry rail',
  manner:
    'shout chant exclaim yell scream cry whisper mutter gush fume thunder bellow grumble laugh sigh snap smile ' +
    'tease roar moan groan giggle chuckle shrug nod growl bark sob breathe spit sing holler hiss wail grin intone howl hit lash weigh clap',
  evidence:
    'show find suggest+ mean demonstrate read prove establish reflect project determine discover list',
  belief:
    'think believe hope want fear expect feel know consider assume doubt imagine see understand intend plan seem ' +
    'regard view realize realise seek decide prefer wish',
};

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  mean: ['meant', 'meant'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  understand: ['understood', 'understood'],
  sing: ['sang', 'sung'],
  spit: ['spat', 'spat'],
  cast: ['cast', 'cast'],
  seek: ['sought', 'sought'],
  forecast: ['forecast', 'forecast'],
  hit: ['hit', 'hit'],
};

/** Verbs of two syllables or less that double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set(
  'brag quip blog dub rebut chat admit rip slam chip plan sob snap refer hint+ jab nod sum rebut grin clap'.split(
    ' ',
  ),
);

/** A verb listed twice keeps the first class; a plus sign marks one listed for its other class only. */
function build(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [cueClass, lemmas] of Object.entries(LEMMAS) as [CueClass, string][]) {
    for (const lemma of lemmas.split(' ')) {
      if (!lemma.includes('+'))
        for (const [form, word] of formsOf(lemma)) put(forms, word, { lemma, cueClass, form });
    }
  }
  return forms;
}

function put(forms: Map<string, CueVerb>, word: string, verb: CueVerb): void {
  if (!forms.has(word)) forms.set(word, verb);
}

function formsOf(lemma: string): [CueForm, string][] {
  const irregular = IRREGULAR[lemma];
  const stem = DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '');
  const consonantY = /[^aeiou]y$/.test(lemma);
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const past = irregular?.[0] ?? (consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const gerund = /ee$|[^aeiou]ye$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  const forms: [CueForm, string][] = [
    ['base', lemma],
    ['third', third],
    ['gerund', gerund],
  ];
  forms.unshift(['past', past]);
  if (irregular !== undefined && irregular[1] !== past) forms.push(['participle', irregular[1]]);
  return forms;
}

/** Every form of every listed verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();

/** Verbs whose object is the one spoken to, never the speaker. */
export const RECIPIENT_VERBS: ReadonlySet<string> = new Set(
  'tell inform remind assure advise reassure urge ask warn caution promise beg implore notify brief instruct order'.split(
    ' ',
  ),
);

/** True where a lower-case word is a finite form of a verb that reports speech, and hardly anything else. */
export function isReportingForm(word: string): boolean {
  const verb = CUE_VERBS.get(word);
  return (
    verb !== undefined &&
    (verb.cueClass === 'say' || verb.cueClass === 'ask' || verb.cueClass === 'manner') &&
    (verb.form === 'past' || verb.form === 'third')
  );
}
