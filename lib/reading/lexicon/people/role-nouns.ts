import { wordList } from './word-list.ts';

// Compiled by hand: nouns for what somebody is. Singular, lower case, folded. Compounds are found by their last word.

const OFFICES = `
  president vice-president premier chancellor minister secretary undersecretary governor mayor mayoress senator congressman congresswoman
  representative lawmaker legislator parliamentarian councillor councilor councilman councilwoman councilmember committeeman committeewoman alderman alderwoman
  assemblyman assemblywoman assemblymember delegate superdelegate elector mp msp mep mla mlc mna td peer speaker whip leader deputy
  chief chieftain head boss director executive chairman chairwoman chairperson chair co-chair vice-chair co-chairman treasurer
  commissioner comptroller controller auditor ombudsman ombudswoman envoy ambassador diplomat consul attache negotiator mediator taoiseach tanaiste
  prince princess king queen monarch emir sultan sheikh duke duchess earl baron baroness lord lady pope cardinal archbishop bishop vicar rector
  canon dean priest minister pastor reverend preacher evangelist rabbi imam mufti ayatollah cleric chaplain deacon nun monk friar missionary
  judge justice magistrate recorder sheriff prosecutor attorney solicitor barrister lawyer counsel advocate coroner clerk notary registrar usher
  general colonel major captain lieutenant commander commodore admiral brigadier sergeant corporal private soldier officer marshal
  veteran airman marine sailor constable superintendent inspector detective policeman policewoman trooper deputy warden ranger
  firefighter fireman paramedic medic lifeguard guard bodyguard spy spymaster official bureaucrat regulator inspector watchdog
  czar tsar appointee nominee candidate contender hopeful challenger frontrunner front-runner incumbent rival opponent running-mate mate runner-up
  presidency principal provost vice-chancellor vice-principal headteacher headmaster headmistress governor trustee fellow ceo cfo coo cto cio cmo
  president-elect mayor-elect premier-elect governor-elect leader-elect ex-president ex-minister ex-mayor ex-leader ex-wife ex-husband
  pm fm ag vp strongman dictator ruler warlord chieftain elder commander-in-chief generalissimo laureate`;

const WORK = `
  accountant activist actor actress adviser advisor agent aide analyst anchor anchorman anchorwoman anesthesiologist announcer anthropologist apprentice
  archaeologist archeologist architect archivist artist artisan assistant associate astronaut astronomer athlete author bailiff baker ballerina banker barber barista
  bartender beekeeper biographer biologist blogger bookkeeper bookseller botanist boxer brewer broadcaster broker builder businessman
  businesswoman businessperson butcher buyer cameraman campaigner captain cardiologist caretaker carer caregiver carpenter cartoonist cashier
  catcher caterer chef chemist choreographer churchwarden cinematographer climatologist climber coach co-author co-creator co-director co-founder co-host co-owner co-producer co-star co-writer cofounder collector
  columnist comedian interviewer comic commentator composer conductor conservationist consultant contractor cook coordinator co-ordinator correspondent counsellor counselor courier cowboy craftsman
  creator cricketer criminologist critic curator custodian cyclist dancer dealer decorator defender demographer dentist dermatologist designer developer
  dietitian diver dj doctor documentarian documentarist donor dramatist driver drummer dynamo ecologist economist editor educator electrician employee employer engineer
  entertainer entomologist entrepreneur environmentalist epidemiologist essayist ethicist examiner executor expert explorer exporter facilitator
  farmer fashion-designer fielder fighter filmmaker film-maker financier fisherman fisher fixer florist footballer forecaster foreman founder forward freelancer fundraiser gardener
  geneticist geographer geologist geophysicist goalkeeper goalie golfer grocer grower guardian guide guitarist gymnast gynaecologist gynecologist hacker hairdresser handler handyman
  historian host hostess housekeeper humanitarian hunter illustrator immunologist importer impresario industrialist influencer innkeeper instructor insider interpreter intern
  inventor investigator investor janitor jeweller jockey journalist juror keeper keynoter labourer laborer landlady landlord lecturer librarian lieutenant linguist lobbyist
  lookout lyricist machinist magician magnate manager manufacturer marketer mason mathematician mayor mechanic merchant meteorologist
  microbiologist midfielder midwife milkman miner model moderator mogul mountaineer musician musicologist naturalist neonatologist neurologist neuroscientist neurosurgeon newscaster newsreader
  novelist nurse nutritionist obstetrician oceanographer oncologist operative operator ophthalmologist optician optometrist orator organiser organizer ornithologist owner
  paediatrician painter palaeontologist paleontologist panelist panellist partner pathologist pediatrician performer pharmacist philanthropist philosopher
  photographer photojournalist physician physicist physiologist physiotherapist pianist pilot pioneer pitcher planner player playwright plumber podcaster poet politician pollster porter
  postman practitioner presenter producer professor programmer promoter proprietor provider psychiatrist psychologist psychotherapist publican publicist publisher pundit quarterback
  racer radiographer radiologist rancher rapper realtor receptionist recruiter referee reformer reporter researcher restaurateur retailer retiree reviewer rider roboticist rower rugby-player runner sailor
  salesman saleswoman salesperson scholar scientist scout screenwriter scriptwriter sculptor seamstress seismologist seller serviceman servicewoman shareholder shepherd shipbuilder shopkeeper showrunner
  singer singer-songwriter skier skipper sociologist solicitor-general songwriter specialist spokesman spokesperson spokeswoman spokesmen spokeswomen sprinter staffer statesman stateswoman statistician steward stewardess stockbroker strategist striker
  stylist supervisor supplier surfer surgeon surveyor surrogate swimmer tailor teacher teammate team-mate technician technologist theologian theorist
  therapist toxicologist trader trainee trainer translator treasurer tutor tycoon umpire undertaker underwriter vaccinologist vet veterinarian videographer vintner violinist virologist
  volcanologist volunteer waiter waitress watchmaker weatherman weightlifter welder whistleblower wicketkeeper winger winemaker worker woodworker wrestler writer youtuber zoologist
  batsman batter bowler allrounder all-rounder full-back fullback left-back right-back centre-back winger hooker prop flanker fly-half lock linebacker receiver shortstop outfielder forward jumper hurdler thrower
  decathlete heptathlete marathoner paralympian olympian medallist medalist champion contestant competitor winner finalist semi-finalist star superstar celebrity icon legend prodigy
  socialite heir heiress billionaire millionaire oligarch boss mastermind kingpin gangster mobster drug-lord baron
  handicapper horseman trainer stylist barrister-at-law advocate-general attorney-general secretary-general director-general governor-general solicitor-general
  chairman-designate chief-of-staff right-hand man-of-the-match captain-elect`;

const KIN = `
  mother father mum dad mom parent stepmother stepfather stepson stepdaughter son daughter child brother sister sibling twin half-brother half-sister uncle aunt auntie nephew niece cousin grandmother grandfather
  grandma grandpa granny grandparent grandson granddaughter grandchild wife husband spouse partner fiance fiancee widow widower girlfriend boyfriend bride groom
  mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law godfather godmother matriarch patriarch`;

const OTHERS = `
  man woman boy girl teenager teen youth adult pensioner person citizen resident neighbour neighbor local villager townsman householder homeowner tenant renter
  islander immigrant migrant refugee asylum-seeker settler native expatriate expat tourist traveller traveler visitor passenger commuter motorist pedestrian
  patient sufferer survivor victim witness eyewitness bystander onlooker passer-by suspect defendant accused plaintiff claimant complainant petitioner appellant litigant convict inmate prisoner
  detainee fugitive offender murderer killer gunman attacker hijacker robber thief fraudster rapist shooter bomber terrorist militant rebel insurgent fighter jihadist extremist
  student pupil schoolboy schoolgirl undergraduate graduate alumnus alumna freshman sophomore classmate colleague coworker co-worker friend buddy ally mentor mentee protege associate acquaintance
  supporter backer follower fan critic detractor sceptic skeptic proponent opponent advocate reformer dissident protester protestor demonstrator marcher rioter striker picketer
  member member-elect voter constituent taxpayer ratepayer customer client consumer shopper diner viewer listener reader subscriber user participant attendee guest delegate caller
  democrat republican conservative liberal libertarian socialist communist marxist progressive moderate centrist independent nationalist unionist loyalist separatist brexiteer remainer tory feminist populist
  newcomer outsider insider maverick veteran hero heroine figure figurehead personality face voice source spokesperson stalwart heavyweight grandee doyen guru kingmaker powerbroker
  genius scion descendant successor predecessor replacement substitute namesake sidekick lookalike enthusiast buff lover amateur novice beginner learner patron benefactor sponsor
  squatter camper angler hiker walker jogger biker motorcyclist rower sailor surfer birdwatcher beachgoer churchgoer parishioner worshipper believer atheist convert
  breadwinner housewife househusband homemaker stay-at-home mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four grandmother-of-three trucker cabbie cabby lorry-driver busker
  vlogger influencer gamer streamer whistle-blower turncoat defector exile strategist technocrat academic intellectual thinker futurist wordsmith polymath executive veteran`;

/** Nouns for what somebody is. */
export const ROLE_NOUNS = wordList(OFFICES, WORK, KIN, OTHERS);

/** Nouns for relatives. */
export const KIN_NOUNS = wordList(KIN);

/** Role nouns that agree with "he". */
export const HE_NOUNS = wordList(
  `spokesman chairman businessman congressman councilman assemblyman alderman statesman salesman policeman fireman fisherman serviceman
   father dad son brother uncle nephew grandfather grandpa grandson husband boyfriend fiance widower groom stepfather stepson half-brother
   father-in-law son-in-law brother-in-law godfather patriarch man boy king prince duke baron earl lord actor host heir monk priest imam rabbi pope bishop
   headmaster landlord waiter cowboy anchorman cameraman gunman schoolboy hero father-of-two father-of-three father-of-four
   mr sir emperor sultan gentleman guy bloke lad postman weatherman batsman strongman househusband co-chairman`,
);

/** Role nouns that agree with "she". */
export const SHE_NOUNS = wordList(
  `spokeswoman chairwoman businesswoman congresswoman councilwoman assemblywoman alderwoman stateswoman saleswoman policewoman
   servicewoman mother mum mom daughter sister aunt auntie niece grandmother grandma granny granddaughter wife girlfriend fiancee widow bride
   stepmother stepdaughter half-sister mother-in-law daughter-in-law sister-in-law godmother matriarch woman girl queen princess duchess baroness
   lady actress hostess heiress nun headmistress landlady waitress anchorwoman schoolgirl heroine ballerina housewife mother-of-two mother-of-three
   mother-of-four madam empress lass actress-director stewardess seamstress mayoress grandmother-of-three`,
);

/** Endings that make a noun for somebody, for words on no list ("ironmonger", "glaciologist"). */
export const ROLE_SUFFIXES: readonly string[] = [
  'ologist',
  'ographer',
  'onomist',
  'iatrist',
  'ician',
  'smith',
  'monger',
  'woman',
  'person',
  'maker',
  'keeper',
  'holder',
  'worker',
  'owner',
  'leader',
  'player',
  'writer',
  'officer',
  'manager',
  'director',
  'minister',
  'secretary',
  'president',
  'general',
  'chief',
  'boss',
  'driver',
  'fighter',
  'seeker',
  'grower',
  'founder',
];

/** Titles written before a name with capitals or small: an office or work ("health minister", "Detective Chief Inspector"). */
export const ROLE_MODIFIERS = wordList(
  `former ex ex- acting interim then then- late outgoing incoming departing retired retiring deputy assistant associate senior junior chief general
   lead leading top police opposition veteran prominent first second vice executive managing founding principal head national regional local state federal international
   global shadow prime foreign home defence defense health education finance transport trade interior justice culture environment energy housing business
   labour labor agriculture industry sports sport science technology communications press media campaign party parliamentary congressional senate house
   presidential vice-presidential gubernatorial mayoral republican democratic gop conservative liberal tory green independent
   longtime long-time current new self-described world european american british english scottish welsh irish australian canadian indian`,
);

/** Role nouns that are common surnames: last in a name of two words they are taken for one. */
export const SURNAME_NOUNS = wordList(
  `abbot archer baker barber bishop brewer butcher butler captain carpenter carter chandler child coach constable cook cooper cowboy deacon dean driver
   duke earl farmer fisher forester fowler friend gardener guard guide guy hunter judge keeper king knight lawyer major marshal marshall mason mayor
   miller page painter parson peer pilot player pope porter potter prince provost ranger rector sailor sergeant shepherd sheriff singer skinner smith
   squire star steward tailor tanner taylor thrower trader trainer tutor vicar walker ward warden weaver workman wright holder baron major monk
   abbott priest noble lord sage shearer skipper spicer tyler usher waller wheeler little chancellor`,
);
