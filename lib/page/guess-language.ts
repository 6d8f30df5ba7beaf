/** Common short words of English that no neighbouring language has. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'the and to that for with said his has were from they are have been their would who which by this but be it at ' +
    'not'
  ).split(' '),
);

/** How many words are looked at; below the second number nothing is said of their language. */
const SAMPLE = 600;
const LEAST = 40;
/** News in English has twice this share of them even where it is lists; pages in seven other languages have none. */
const ENGLISH_SHARE = 0.07;

/** Whether a text is English: `null` where it is too short to tell. Goes by its script and its commonest words. */
export function isEnglish(text: string): boolean | null {
  const start = text.slice(0, SAMPLE * 12);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > LEAST && latin < letters / 2) return false;
  const words =
    start
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  if (words.length < LEAST) return null;
  return words.filter((word) => STOP_WORDS.has(word)).length >= words.length * ENGLISH_SHARE;
}
