/** A stretch of capitalised words, as indexes of tokens: the titles before a name (perhaps none), then the name. */
export interface NameRun {
  /** First word of the titles, or of the name where there are none. */
  readonly titleFirst: number;
  readonly first: number;
  readonly end: number;
  /** The name's words, folded, without particles written small, nicknames and suffixes. */
  readonly words: readonly string[];
}
