import { randomOf, type StoryMaker } from './synthetic-stories.ts';

/**
 * What readers type, keystroke by keystroke: mostly one to three words of middling rarity, some names, phrases and
 * filters, some slips, a few of the commonest words of the language.
 */
export function typedQueries(maker: StoryMaker): string[] {
  const random = randomOf(99);
  const rare = () => maker.word(100 + Math.floor(random() * 8_000));
  const common = () => maker.word(Math.floor(random() * 100));
  const name = () => maker.person(Math.floor(random() * 3_000));
  const slip = () => {
    const word = `${rare()}${rare()}`;
    const at = 1 + Math.floor(random() * (word.length - 1));
    return `${word.slice(0, at)}x${word.slice(at + 1)}`;
  };
  const finished = [
    ...Array.from({ length: 12 }, () => rare()),
    ...Array.from({ length: 10 }, () => `${rare()} ${rare()}`),
    ...Array.from({ length: 4 }, () => `${rare()} ${common()} ${rare()}`),
    ...Array.from({ length: 6 }, () => name()),
    ...Array.from({ length: 3 }, () => `"${rare()} ${common()}"`),
    ...Array.from({ length: 3 }, () => `speaker:"${name()}" ${rare()}`),
    ...Array.from({ length: 2 }, () => `in:quotations ${rare()} ${common()}`),
    ...Array.from({ length: 2 }, () => `after:2023-06 ${rare()}`),
    ...Array.from({ length: 3 }, () => `${slip()} `),
    ...Array.from({ length: 2 }, () => `${common()} ${common()}`),
  ];
  return finished.flatMap((query) =>
    Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1)),
  );
}
