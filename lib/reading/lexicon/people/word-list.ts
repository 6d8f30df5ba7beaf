/** The words of a lexicon written as one text: parted by white space, `_` standing for a space inside an entry; full stops go. */
export function wordList(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts
      .flatMap((text) => text.trim().split(/\s+/))
      .map((word) => word.replaceAll('_', ' ').replaceAll('.', '')),
  );
}
