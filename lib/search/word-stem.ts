/** Forms that differ by tense, number or person only, and that no ending tells. One line a word. */
const FAMILIES: readonly string[] = [
  'be is are was were been am being',
  'have has had having',
  'do does did done doing',
  'will would shall should',
  'can could',
  'may might',
  'go goes went gone going',
  'say says said saying',
  'get gets got gotten getting',
  'make makes made making',
  'take takes took taken taking',
  'come comes came coming',
  'see sees saw seen seeing',
  'know knows knew known knowing',
  'think thinks thought thinking',
  'give gives gave given giving',
  'find finds found finding',
  'tell tells told telling',
  'feel feels felt feeling',
  'leave leaves left leaving',
  'keep keeps kept keeping',
  'begin begins began begun beginning',
  'stand stands stood standing',
  'lose loses lost losing',
  'pay pays paid paying',
  'meet meets met meeting',
  'bring brings brought bringing',
  'buy buys bought buying',
  'build builds built building',
  'fight fights fought fighting',
  'win wins won winning',
  'run runs ran running',
  'speak speaks spoke spoken speaking',
  'break breaks broke broken breaking',
  'hold holds held holding',
  'send sends sent sending',
  'spend spends spent spending',
  'fall falls fell fallen falling',
  'write writes wrote written writing',
  'choose chooses chose chosen choosing',
  'become becomes became becoming',
  'man men',
  'woman women',
  'person people',
  'child children',
  // Persons change when somebody's words are reported: "I am" becomes "she was".
  'i me my mine myself we us our ours ourselves he him his himself she her hers herself they them their theirs themselves you your yours',
  'this that these those',
  'here there',
  'now then',
];

const STEMS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const words = family.split(' ');
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** A form under which the tenses, numbers and persons of a word are equal; coarse, for comparing quotations only. */
export function wordStem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5 || /\d/u.test(word)) return word.replace(/s$/u, '');
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ing|ed|es|s)$/u, '')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/e$/u, '');
}
