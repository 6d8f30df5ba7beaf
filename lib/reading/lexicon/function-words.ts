// Closed classes of English, from grammars; each word stands in the class that it has most often in news.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE = set("am is are was were be been being 're 'm isn't aren't wasn't weren't ain't");
export const HAVE = set("have has had having 've haven't hasn't hadn't");
export const DO = set("do does did don't doesn't didn't");
export const MODALS = set(
  "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mightn't mustn't shouldn't",
);
export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...DO, ...MODALS]);

export const DETERMINERS = set(
  'the a an this that these those his her its their my our your some any many most several few both all each every ' +
    'another other no one two three four five six seven eight nine ten either neither half more less fewer such',
);

export const PREPOSITIONS = set(
  'of for from at in with to on by about against after before during under over between among through into onto via ' +
    'outside inside near around across toward towards behind since until despite without within per like than upon ' +
    'amid amidst throughout following regarding off up out down along beyond alongside',
);

export const SUBORDINATORS = set(
  'if when while because although though whereas whether how why where what as unless once so but yet or nor and whatever whoever',
);

/** Pronouns that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = set(
  'i you he she it we they everyone everybody someone somebody nobody anyone anybody',
);

/** Words that are plural subjects without an -s. */
export const PLURAL_PRONOUNS = set(
  'people police men women children percent % others some many most both few',
);

export const CLOSED_NOUNS = set('others people police men women children percent critics one');

export const ADVERBS = set(
  'also then later just now never not again once even still already often always only too soon first instead further ' +
    'thus therefore however meanwhile earlier recently rather simply perhaps maybe almost quite very yesterday today ' +
    "tonight tomorrow back ahead n't repeatedly ever here there apparently yet sometimes previously twice",
);
