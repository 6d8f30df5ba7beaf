import { wordList } from './word-list.ts';

/** Weekdays, months, feasts and other words that are always written with a capital and are no one's name. */
export const CALENDAR_WORDS = wordList(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent yom_kippur new_year's_day
   gmt bst est edt pst pdt cst ist utc am pm a.m. p.m.
   god jesus christ allah bible quran koran torah internet covid covid-19 coronavirus brexit wifi dna ceo ok tv english spanish twitter facebook`,
);

/** Function words and others that open a sentence with a capital: never part of a name there. */
export const OPENING_WORDS = wordList(
  `a about above according across actually add added adding additionally admittedly after afterwards again against ago ahead all allegedly almost along already also although always amid among an and another any anybody anyone
   anything apart apparently are around as asked aside at away back based be because before behind being below beneath beside besides between beyond both but by calling can certainly citing clearly come compared
   concerning considering could critics currently dear despite did do does don't down during each earlier early either eight eighteen eleven else elsewhere enough especially even eventually ever every everybody everyone
   everything everywhere except exactly experts few fifteen fifty finally five first following for formerly forty four fourth from further furthermore generally get give given go had half hardly has have having he
   hello hence her here hers herself him himself his historically hours how however hundreds i if ill immediately in including increasingly indeed initially inside instead interestingly into is it it's its itself just last late
   later lately least less let like likewise listen little long look looking made make making many may maybe me meanwhile might mine minutes month months more moreover most mostly much must my naturally near nearly neither never nevertheless
   next nine no nobody none nonetheless nor normally not nothing notably now nowhere obviously of off officials often oh ok okay old on once one only onto opposite or originally other others otherwise our ours out outside over overall own
   part particularly partly past people per perhaps please police possibly previously probably quite rather read really recently regarding relatively right said same saying says second see seemingly senior seven several shall she
   should similarly simply since six sixteen so some somebody somehow someone something sometimes somewhere soon speaking still subsequently such suddenly supporters sure surely surprisingly take ten than thank
   thanks that that's the their theirs them then there there's thereafter therefore these they thing things third thirteen thirty this those though thousands three through throughout thus till time to today together tomorrow
   too toward towards traditionally twelve twenty two typically ultimately under unfortunately unless unlike until up upon us use using usually various very via voters was watch we week weeks well were what what's whatever when whenever
   where whereas wherever whether which whichever while who whoever whom whose why will with within without woman women man men workers would written year years yes yesterday yet you you're your yours yourself
   asking arguing believing born called claiming describing explaining noting pressed pointing referring responding returning seeking standing taking talking telling turning wearing working writing
   chief co-founder correction update updated editor's editors note photo photos photograph image images video credit source sources related advertisement share copyright subscribe newsletter follow breaking live opinion analysis exclusive
   getty reuters afp ap pa shutterstock epa alamy press_association full_text abstract`,
);

/** Verbs of reporting, in the forms that stand beside a source's name. Used only to see that a capitalised run is somebody. */
export const REPORTING_VERBS = wordList(
  `said says say saying told tells telling added adds adding asked asks asking argued argues arguing claimed claims claiming wrote writes writing tweeted tweets posted posts explained explains explaining
   noted notes noting warned warns warning insisted insists insisting admitted admits acknowledged acknowledges announced announces declared declares stated states responded responds replied replies recalled recalls
   continued continues concluded concludes suggested suggests denied denies confirmed confirms promised promises vowed vows pledged pledges urged urges called calls described describes complained complains
   predicted predicts quipped joked jokes joking remarked remarks observed observes testified testifies commented comments criticized criticised criticizes criticises accused accuses blamed blames praised praises
   conceded concedes maintained maintains contended contends asserted asserts alleged alleges reported reports revealed reveals disclosed stressed stresses emphasized emphasised reiterated reiterates repeated repeats
   believes believed thinks thought hopes hoped knows feels felt fears expects agreed agrees disagreed disagrees countered counters retorted shouted yelled screamed whispered muttered chimed boasted bragged lamented laments
   mused marveled marvelled shot fired hit slammed blasted attacked dismissed rejected welcomed condemned condemns hailed mocked touted defended demanded demands proposed proposes recommended cautioned cautions
   opined exclaimed protested began begins signaled signalled indicated indicates interjected laughed sighed smiled nodded shrugged cried sobbed deadpanned teased tells read reads went goes gushed guessed figured reckons reckoned
   estimates estimated apologised apologized appealed answered answers advised advises assured assures`,
);
