import type { ResolvedProposal } from './analyse-story.ts';
import type { ResolvedSource } from './people/finish-people.ts';

/** From here on a pronoun that is no source counts as a mention of its person. */
const SURE = 0.7;

/** The pronouns in the sentences of quotations whose persons are sure, whether they are sources or not, in text order. */
export function resolvedPronouns(found: readonly ResolvedProposal[]): ResolvedSource[] {
  return found.flatMap(({ choices }) =>
    (choices?.all ?? []).flatMap(({ choice, resolution }): ResolvedSource[] => {
      const [person, other] = resolution.persons;
      return resolution.kind === 'pronoun' &&
        person !== undefined &&
        other === undefined &&
        resolution.confidence >= SURE
        ? [{ source: choice.source, person }]
        : [];
    }),
  );
}
