import type { PersonPage } from '../../components/library/library-view.ts';
import { ALL_STORIES, type CorrectionRecord } from '../../lib/model/corrections.ts';
import { foldName } from '../../lib/search/fold-name.ts';
import { apartKey } from '../../lib/search/person-links.ts';

/** The names that the reader said are theirs too, each with the correction that says so. */
export function joinedNames(
  corrections: readonly CorrectionRecord[],
  names: readonly string[],
): PersonPage['joined'] {
  return corrections.flatMap(({ id, storyId, correction }) => {
    if (storyId !== ALL_STORIES || correction.kind !== 'same-person') return [];
    const [kept, other] = correction.names;
    return names.includes(foldName(kept)) ? [{ name: other, correction: id }] : [];
  });
}

/** The correction that set this person of one story apart from the others of that name; `null`: none did. */
export function apartBy(corrections: readonly CorrectionRecord[], key: string): string | null {
  const found = corrections.find(
    ({ storyId, correction }) =>
      correction.kind === 'other-person' && key === apartKey(foldName(correction.name), storyId),
  );
  return found?.id ?? null;
}
