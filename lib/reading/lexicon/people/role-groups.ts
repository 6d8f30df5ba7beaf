// Compiled by hand: nouns by which news calls one and the same person in turn. One group a line; a noun may stand in several.
const GROUPS = `
senator sen lawmaker legislator politician
representative rep congressman congresswoman lawmaker legislator politician
mp lawmaker legislator parliamentarian politician backbencher
msp lawmaker legislator politician
mep lawmaker politician
td lawmaker politician
assemblyman assemblywoman assemblymember lawmaker legislator politician
delegate del lawmaker legislator
councillor cllr councilor councilman councilwoman politician
governor gov politician
president pres leader
vice-president vp
premier leader
minister secretary politician
chancellor minister politician
taoiseach premier leader politician
mayor politician
leader boss chief head politician
secretary boss chief leader
chief boss head leader
ceo executive boss chief head businessman businesswoman
executive ceo boss chief businessman businesswoman
chairman chair chairwoman chairperson boss
chairwoman chair chairperson boss
founder co-founder entrepreneur businessman businesswoman
director boss head chief
manager boss coach
coach manager boss
head boss chief leader
owner businessman businesswoman boss
spokesman spokesperson
spokeswoman spokesperson
nominee candidate contender hopeful standard-bearer politician
candidate nominee contender hopeful challenger politician
businessman tycoon mogul billionaire magnate developer
billionaire tycoon mogul businessman
lawyer attorney solicitor barrister counsel
attorney lawyer
solicitor lawyer
barrister lawyer
prosecutor lawyer attorney
adviser advisor aide strategist
aide adviser advisor staffer
strategist adviser advisor operative consultant
consultant strategist adviser
professor academic scholar scientist lecturer expert researcher
lecturer academic scholar
scientist researcher academic expert
economist academic expert analyst
historian academic scholar author expert
researcher academic expert scientist
analyst expert
doctor physician medic gp
physician doctor
surgeon doctor
neurosurgeon doctor surgeon
teacher educator
headteacher head teacher
principal head
author writer novelist
novelist author writer
writer author
journalist reporter correspondent columnist writer
reporter journalist correspondent
correspondent journalist reporter
columnist journalist writer
director filmmaker
filmmaker director
actor star performer
actress actor star performer
singer star musician performer
musician star performer
player star midfielder striker defender forward footballer athlete
striker forward footballer player star
midfielder footballer player star
defender footballer player
goalkeeper keeper footballer player
footballer player star
athlete star champion
officer policeman policewoman cop
constable officer policeman policewoman
inspector detective officer policeman
detective officer
superintendent officer
sheriff officer
general commander officer soldier
colonel commander officer soldier
captain skipper officer commander
judge justice
justice judge
bishop cleric churchman prelate
archbishop cleric prelate primate
priest cleric vicar
imam cleric
pastor preacher minister cleric
king monarch sovereign
queen monarch sovereign
prince royal
princess royal
mother parent mum mom
father parent dad
farmer grower
student pupil teenager
neighbour neighbor resident
resident neighbour local
organiser organizer
organizer organiser activist
activist campaigner
campaigner activist
trader merchant businessman
republican
democrat
conservative tory
`;

/** Noun → the nouns by which one may call the same person afterwards, itself included. */
export const ROLE_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = read();

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const [head, ...others] = line.split(' ');
    const group = groups.get(head!) ?? new Set([head!]);
    for (const word of others) group.add(word);
    groups.set(head!, group);
  }
  return groups;
}

/** Party letters and short forms in brackets → the words by which a member is called. */
export const PARTY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    d: ['democrat', 'democratic'],
    r: ['republican', 'gop'],
    i: ['independent'],
    ind: ['independent'],
    lab: ['labour'],
    con: ['conservative', 'tory'],
    ld: ['liberal', 'democrat'],
    gop: ['republican'],
    republican: ['gop'],
    conservative: ['tory'],
    tory: ['conservative'],
  }),
);

/** States in the short forms that stand in brackets after a name. */
export const STATE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ala: 'alabama',
    ariz: 'arizona',
    ark: 'arkansas',
    calif: 'california',
    colo: 'colorado',
    conn: 'connecticut',
    del: 'delaware',
    fla: 'florida',
    ga: 'georgia',
    ill: 'illinois',
    ind: 'indiana',
    kan: 'kansas',
    ky: 'kentucky',
    la: 'louisiana',
    mass: 'massachusetts',
    md: 'maryland',
    mich: 'michigan',
    minn: 'minnesota',
    miss: 'mississippi',
    mo: 'missouri',
    mont: 'montana',
    neb: 'nebraska',
    nev: 'nevada',
    okla: 'oklahoma',
    ore: 'oregon',
    pa: 'pennsylvania',
    tenn: 'tennessee',
    tex: 'texas',
    va: 'virginia',
    vt: 'vermont',
    wash: 'washington',
    wis: 'wisconsin',
    wyo: 'wyoming',
    nj: 'new jersey',
    ny: 'new york',
    nh: 'new hampshire',
    nc: 'north carolina',
    nd: 'north dakota',
    nm: 'new mexico',
    sc: 'south carolina',
    sd: 'south dakota',
    ri: 'rhode island',
    wva: 'west virginia',
  }),
);
