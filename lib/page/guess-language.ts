/** The commonest short words of English and of the languages that news readers meet most; each set excludes shared words. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that was for with said is his had has were from they are have been their would who which',
  de: 'der die das und ist nicht mit den dem ein eine auf für sich auch werden wird sind von hat',
  fr: 'le les des et est une dans pour qui sur pas par plus sont aux avec cette ont ses il',
  es: 'el los las del y que por con para una como más pero sus fue este ha lo su al',
  pt: 'o os das dos e não uma para com por mais como foi ao pelo pela são em seu sua',
  it: 'il gli della di che non per una con sono del nel alla più anche dei è ha come si',
  nl: 'het een van en niet dat zijn voor met op te aan ook door naar werd bij hij maar uit',
  sv: 'och att det som en på är av för med den till inte har ett om han var de från',
  pl: 'nie się na jest do że to jak po od przez ale był za tym są dla oraz czy tego',
  tr: 'bir ve bu için ile olarak da daha çok olan gibi sonra kadar olduğu ise ne en var de',
};

/** How many words are looked at. */
const SAMPLE = 600;
/** Below this many words the guess is not trusted. */
const LEAST = 40;
/** English prose has at least a quarter of these words; one tenth leaves room for lists and names. */
const ENGLISH_SHARE = 0.1;

/** Whether a text is English: `null` where it is too short to tell. Goes by its commonest words and its script. */
export function isEnglish(text: string): boolean | null {
  const words =
    text
      .slice(0, SAMPLE * 12)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const sample = words.slice(0, SAMPLE);
  if (sample.length < LEAST) {
    const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
    const letters = (text.match(/\p{L}/gu) ?? []).length;
    return letters > LEAST && latin < letters / 2 ? false : null;
  }
  const counts = new Map<string, number>();
  for (const word of sample) counts.set(word, (counts.get(word) ?? 0) + 1);
  const share = (list: string): number => {
    let n = 0;
    for (const word of list.split(' ')) n += counts.get(word) ?? 0;
    return n / sample.length;
  };
  const english = share(STOP_WORDS.en!);
  const other = Object.entries(STOP_WORDS).filter(([tag]) => tag !== 'en');
  return english >= ENGLISH_SHARE && other.every(([, list]) => share(list) < english);
}
