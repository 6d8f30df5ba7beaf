// Collected by hand: nouns that name an act of speech, as in "her claim that".

const plural = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .flatMap((word) => [word, word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`]),
  );

/** Nouns whose "that" clause, or quotation, is what was said. */
export const CUE_NOUNS: ReadonlySet<string> = plural(
  'claim statement comment assertion message description promise pledge vow warning remark word argument ' +
    'allegation accusation contention suggestion insistence complaint prediction declaration announcement admission ' +
    'acknowledgement acknowledgment confession conclusion explanation response answer reply observation joke boast call ' +
    'demand plea appeal characterization characterisation dismissal denial assurance confirmation revelation ' +
    'testimony tweet post note report quote criticism charge concern view opinion belief verdict motto slogan mantra refrain chant shout',
);

/** Nouns whose infinitive is what was said. */
export const CUE_NOUNS_TO: ReadonlySet<string> = plural(
  'promise pledge vow call demand plea threat offer request',
);
