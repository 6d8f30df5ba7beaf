/** Most letters that are counted as shared: the number is one letter. */
const MOST_SHARED = 25;

/** The words in order as `unpackWords` reads them. A word with a capital does not survive: the caller compares. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  let packed = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (
      shared < Math.min(word.length, before.length, MOST_SHARED) &&
      word[shared] === before[shared]
    )
      shared += 1;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
