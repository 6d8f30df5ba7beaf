/**
 * English words that stand in many news stories, written small, by the share of stories that hold them: the first list
 * in half of them and more, then in a quarter, an eighth, a sixteenth and a thirty-second.
 * Origin: counted by us over 840 stories of seven publishers from 2016 (the train part of PolNeAR v1.0); a word counts
 * where it is written with a small letter, so that names are left out. Words with digits are left out too.
 */
export const COMMON_WORDS: readonly (readonly [share: number, words: string])[] = [
  [
    1 / 2,
    `
    a about after all also an and are as at be been but by campaign for from had has have he her
    his in is it more not of on one or other out over people presidential said she than that the
    their they this time to up was were what when which who will with would
    `,
  ],
  [
    1 / 4,
    `
    according against among another any back because before being between both called can
    candidate candidates come could country did do down during election even far first former get
    go going him how if including into its just know last like long made make many may most much
    need new next no nominee now off only our own part party percent political president primary
    race recent right same say saying see should since so some state still support take them then
    there think those three through told two very vote voters want way we week well where whether
    while win year years you
    `,
  ],
  [
    1 / 8,
    `
    able across added administration again ago ahead almost along already always announced anti
    around asked attack attacks away based become began behind believe best better big bring
    business call calling came care case change chief clear close comes coming comments
    conservative convention current day days debate decision different director does doing don't
    done earlier early economic either email end enough ever every executive face fact family
    federal few fight find five foreign found four free front general getting give given good got
    government governor great group groups half hard having held help here high himself history
    home immigration important interview issue issues job keep kind known large late later law
    lead leader leaders leading least led left less likely line little look lost lot major
    majority making man me media members message might million money month months move must my
    name nation national nearly never news night nomination number office officials often old once
    others past person personal place plan plans point points policy politics poll polls possible
    power primaries private problem public put question questions rally real really recently
    record released reported rights role run runner running says second secretary security seen
    senator set several show side something speech start statement states strong such supporters
    system taking talk term these thing things though times together too took top trying turn
    turned under until us use used votes wants weeks went whose why winning without women won work
    working world wrote yet your
    `,
  ],
  [
    1 / 16,
    `
    above access account accused act action actually adding address advantage adviser age agenda
    agree agreed aides allies although am answer anyone anything appeal appear appeared appears
    approach argued argument ask attempt attention audience author average backed backing bad
    ballot ban base battle became becoming beginning believes beyond bid biggest billion
    billionaire black board book border born brought build building built businessman calls
    campaigns can't candidacy cannot cases cast caucuses center certain certainly chairman
    challenge chance changes children choice civil claim class co college comment common community
    companies company compared concern concerns conducted conference congressional conservatives
    consider considered contest contests continue continued continues contrast control
    conversation cost countries course court create created crisis critical criticism criticized
    crowd cut deal death decades decided declared declined defeat delegate delegates described
    despite didn't difficult directly doesn't dollars donors dozen each economy effort efforts
    eight elected elections electorate else emails endorsed endorsement entering entire especially
    establishment estate event events everyone everything evidence example expected experience
    facing failed fall families father favor fear feel fellow field figure final financial firm
    focus focused follow followed following force forward friends full further future gave gets
    giving global goes gone ground growing guy hand hands happen happened head health hear helped
    herself higher hit hold hope host hour hours however husband idea illegal immediately
    immigrants impact include included includes income increase increasingly independent industry
    influence information instead interest interviews investigation involved isn't itself jobs key
    killed knows largely largest latest laws leadership leave leaving legal let level liberal life
    list live lives local longer looking lose love low makes manager margin mass matter mean means
    meeting member men met middle military millions mind moment morning movement moving near
    needed needs non noted nothing numbers offer offered official open opportunity opposed
    opposition order organization outside paid particular particularly parties path pay percentage
    perhaps play played pledged pointed police policies politically politicians polling poor
    popular population position positions post potential powerful presidency press presumptive
    previous previously pro probably problems process professor program proposed protect provide
    provided publicly push quickly radical raise raised raising rather ready reality reason
    received referring relationship release remain remains remarks repeatedly report reporters
    reports respond responded response rest result results return rhetoric rise risk rival rivals
    room rules saw school seeking seemed seems self senior sense sent series serious served server
    seven share shooting short shot showed showing shows sign significant similar simply single
    six small social someone son soon sought speak speaking special speeches spending spent spoke
    spokesman staff stage stand standing started stay step stop story strategy strength style
    success suggested summer super supported supporter supporting sure taken takes talking tax
    team television tell telling terms terrorism terrorist themselves they're thinks third thought
    thousands threat today total tough toward town trade trail tried true try tweet tweeted
    ultimately understand using vice victory video view views violence voice voted voter voting
    wanted war ways we're whole whom wife willing winner wins within woman words worked workers
    works wrong young
    `,
  ],
  [
    1 / 32,
    `
    ability abortion abroad absolutely accept accounts accusations acknowledged acting actions
    active activist activists ad add addition additional ads advice advisers advocate affairs
    afternoon agency agents aggressive agreement aide aimed air alleged allow allowed allowing
    allows alone amid amount analysis analysts anger angry announcement annual anonymity answers
    anybody apparent appearance approval area areas aren't argue arguing arms article asking
    assault attacked attacking attempts attended attorney available avoid backers background bank
    banks beat becomes begin begun behalf behavior believed below benefit benefits bigger bit
    blame block blue body boost bottom break breaking bringing broad broke businesses buy camp
    campaigned campaigning capital card career carried carry cash caucus caught cause caused
    central century challenges challenging changed changing character charge charged charges check
    child choose chosen cited cities citing citizens city claimed claiming claims classified
    clearly climate closed closely closer closing coalition com combat commander commitment
    committed communications communities compete competitive complete completely comprehensive
    concerned concluded confident conflict consequences contested continuing contributions
    controversial controversy core corporate correct costs count counter couple cover coverage
    credit crime criminal critics crowds crucial culture currently cuts cutting cycle damage
    dangerous data date daughter dead deals debates debt decade decide decisions deep deeply
    defend defended defense degree deliver delivered democracy denied deputy details determine
    determined development died difference differences direct directed direction discuss
    discussion dismissed district divided divisive documents dollar domestic dominated donations
    donor door double doubt draw drawing drawn drew drive driven drop dropped drug due earned
    easily easy editor education effect effective effectively elsewhere embrace emerged employees
    ended endorse endorsements energy enforcement ensure enter entered enthusiasm era error
    evening eventually everybody exactly exchange executives exit expand expanded expect
    expectations expert experts explain explained expressed extremely faced faces facts failure
    fair faith false familiar fast favored favorite fears feeling fell felt female fewer fighting
    figures filed finally finding fine finish fire fired fit floor folks followers forced forces
    form fought founded founder freedom friend friendly frustration fully fund funding fundraising
    funds gained gains game gap gathering generally generation gives goal gotten greater greatest
    growth gun guns hall handling happens happy harder hasn't hate heading headquarters heard
    hearing heart heavily heavy helping highest highly holding holds hoped hopes hoping hosted
    huge human hundreds hurt id ideas identified image immigrant importance impossible incident
    increased increasing independents indicated individual individuals inequality influential
    initial inside insisted instance intelligence intended interested interests international
    interviewed introduced investment isn't issued joined judge judgment justice keeping kept kids
    knew labor lack lady laid language larger launched lawmakers lawsuit lawyer leads leaning
    learn learned legacy legislation letter liar liberals light limited lines lived living
    longtime looked looks losing loss lower main mainstream market massive match mate material
    matters maybe mayor meant measure measures meet meetings mention mentioned messages mid
    minimum minority minute minutes mistake moderate modern mogul momentum mostly mother moved
    multiple named narrow nationally nations nationwide natural necessarily necessary negative
    network networks newspaper nine nobody nominating none nor note notes noting notion nuclear
    numerous offering officer officers oil older ones online onto opened opening operation opinion
    opponent opponents oppose organizations otherwise outcome overall overseas overwhelming page
    paper parents parts pass passed paying performance period personally phone pick picked picture
    piece placed places planned planning platform playing plus pointing politician pollster
    popularity populist positive possibility posted potentially practice praised predicted
    prepared presence present pressure pretty prevent price prime priority profile programs
    progressive project prominent promise promised promises prompted proposal proposals proud
    prove proved providing published pushed pushing putting quarter questioned quick quite races
    racial racist radio rallies ran rate rates re reach reached read reasons receive receiving
    recognize records referred reform refugees refused region registered regularly rejected
    related relatively religion religious remained remaining remember repeated replied reporter
    reporting represent represented represents reputation request requests require required
    research residents resources respect responsibility responsible retired returned revealed
    revolution rich rising roots roughly round rule runs safe safety save scale scandal scheduled
    scrutiny season seat secret secure seeing seek seem sees senators send sending separate
    seriously serve service services serving shared sharp shift shown sides signed signs simple
    sit site sitting situation skeptical slightly smaller smart socialist somebody sometimes
    somewhat sort sound source sources speaks specific specifically spend split spoken spokeswoman
    spot spread spring stake stance standard standards stands star starting stated statements
    status stood stopped stories strategic strategist stronger strongly struggle struggled student
    students stump subject successful suggest suggesting suggests superdelegates supports supposed
    surprise survey swing table tactics talked talks target targeted taxes tells terrible
    territory terror terrorists test thanks they're thinking threats throughout ticket tied ties
    tone track traditional train trip trouble truly trust truth turning turnout twice unclear
    undocumented union unions unless unlikely unusual upcoming upon urged usually value values
    various vast version veteran via victims victories violent virtually visit vowed wage wages
    wait waiting wake warned wasn't watch watched watching water wave we're we've wealthy weapons
    website weekend whatever wide widely wing won't word worried worry worse worst worth wouldn't
    writing written you're younger
    `,
  ],
];
