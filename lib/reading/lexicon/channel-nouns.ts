import { wordList } from './people/word-list.ts';

// Compiled by hand: what words are said in or on, and whom a story means by "told the …" when it is no person.

/** Media and occasions: "in a statement", "at a news conference". Singular, lower case. */
export const CHANNEL_NOUNS = wordList(
  `statement letter email e-mail tweet post message interview podcast programme program broadcast speech address column article op-ed essay editorial
   blog blogpost book memoir autobiography diary report paper study filing document papers documents filings lawsuit complaint affidavit petition submission brief
   conference briefing call webinar video clip recording release newsletter text memo note notice thread story caption debate hearing testimony evidence trial
   rally website site page radio television tv phone telephone livestream stream feed channel account announcement press_release letter bulletin q&a ama
   court parliament commons lords senate congress inquest inquiry tribunal summit meeting session deposition judgment ruling obituary`,
);

/** Networks and services known by one word, always with a capital. */
export const CHANNEL_NAMES = wordList(
  `twitter facebook instagram x linkedin youtube tiktok telegram whatsapp weibo wechat tumblr reddit snapchat mastodon bluesky threads twitch
   medium substack discord vkontakte koo truth_social`,
);

/** Last words of those who are told and are no persons: outlets, bodies that hear, and the press. */
export const OUTLET_NOUNS = wordList(
  `bbc cnn itv rte sky reuters afp ap pa abc cbs nbc npr pbs msnbc cnbc bloomberg news newspaper paper times post radio tv television programme program show podcast
   magazine website site herald courier echo tribune guardian telegraph mirror journal gazette chronicle standard observer independent express mail star sun globe
   argus examiner inquirer press agency reporters journalists reporter journalist broadcaster channel station outlet network media correspondent daily weekly today breakfast newsnight
   court inquiry inquest hearing tribunal parliament conference commission committee panel jury trial senate commons assembly conference-call rally audience crowd`,
);
