import { wordList } from './word-list.ts';

/** Weekdays, months, feasts and other words that are always written with a capital and are no one's name. */
export const CALENDAR_WORDS = wordList(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun
   january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
   christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent yom_kippur new_year's_day
   gmt bst est edt pst pdt cst ist utc am pm a.m. p.m.
   god jesus christ allah bible quran koran torah internet covid covid-19 coronavirus brexit wifi dna ok tv english spanish`,
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
   co-founder correction update updated editor's editors note photo photos photograph image images video credit source sources related advertisement share copyright subscribe newsletter follow breaking live opinion analysis exclusive
   getty reuters afp ap pa shutterstock epa alamy press_association full_text abstract`,
);
