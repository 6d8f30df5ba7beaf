import { wordList } from './word-list.ts';

// Compiled by hand. Written without full stops, lower case, folded.

/** Forms of address before a man's name. */
export const HE_HONORIFICS = wordList(
  `mr mister sir lord master herr monsieur senor signor sri shri sheikh shaikh imam father fr brother br rabbi prince king sultan emir
   emperor tsar baron count duke earl viscount marquess don maulana mullah ayatollah hojjatoleslam chief_rabbi monsignor msgr
   cardinal pope archimandrite rabbi dom pandit swami kumar tunku tengku datuk dato tan_sri alhaji oba ooni emir nawab`,
);

/** Forms of address before a woman's name. */
export const SHE_HONORIFICS = wordList(
  `mrs ms miss madam madame mme mlle mademoiselle frau senora senorita signora smt shrimati kumari dame lady sister sr mother
   princess queen empress tsarina baroness countess duchess viscountess marchioness dona hajia sheikha begum puan daw datin`,
);

/** Forms of address that tell nothing about the pronoun. */
export const OTHER_HONORIFICS = wordList(
  `dr doctor prof professor mx rev revd reverend hon honourable honorable the_hon rt right cllr councillor sen senator rep
   gov lt lieutenant col colonel gen general capt captain cmdr commander maj major sgt sergeant sergt det detective insp inspector supt
   superintendent ch cpl corporal pte private pvt adm admiral brig brigadier flt wing_commander constable pc dc ds di dci dsupt dcs
   judge justice magistrate sheriff deputy trooper officer saint st canon bishop archbishop deacon archdeacon dean pastor
   ambassador amb consul president chancellor premier minister secretary speaker mayor governor congressman congresswoman
   congressmember representative del assemblyman assemblywoman assemblymember alderman alderwoman ald delegate commissioner chairman chairwoman
   chair chairperson taoiseach tanaiste td adviser coach comrade engr eng arch advocate adv barrister justice chief mufti lama dalai
   sens reps govs drs messrs mmes profs presidents senators ministers judges del freeholder assemblyperson
   seri sri tun pehin toh puan_sri
   vicar provost rector principal nurse judge attorney marshal fr brother sister deputy_first`,
);

/** What may follow a name and does not belong to it. */
export const POST_NOMINALS = wordList(
  `jr sr ii iii iv kc qc sc mp msp ms mla mlc mna mep td mhk mlas cbe obe mbe kbe dbe gbe om ch cb kcb bt phd md rn esq dds jd llb frs am ao ac oam vc
   gc dso mc dfc qpm kpm qfsm dl jp sj op osb cc oc pc psm frcs frcp ba ma msc mba llm dphil ret usn usmc usaf`,
);

/** Honorifics after which British use has the first name alone ("Sir Ed"). */
export const FIRST_NAME_HONORIFICS = wordList(
  `sir dame prince princess king queen pope sister brother father saint lady sheikh sheikha shaikh pastor auntie uncle aunt mother emperor rabbi imam mullah coach bishop lord`,
);

/** Words inside a name that are written small: "de", "van", "bin". */
export const PARTICLES = wordList(
  `de da do dos das du di del della dello dalla degli la le lo les van von der den ter ten te zu zum zur und af av bin bint ibn ben abu umm al el
   ul ur ud d l o san santa st mac mc ap ab y e binte binti s/o d/o nic ni ui o'`,
);
