/**
 * A 32-bit hash, unsigned: FNV-1a over UTF-16 code units with the last steps of MurmurHash3, which spread it over all
 * bits. Among a million terms about a hundred pairs collide; whatever is shown is checked against the words themselves.
 */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
