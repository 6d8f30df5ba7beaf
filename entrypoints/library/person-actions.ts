import { hrefOf, type LibraryActions } from '../../components/library/library-view.ts';
import { loadSettings } from '../../lib/browser/settings-store.ts';
import { ALL_STORIES, type CorrectionRecord } from '../../lib/model/corrections.ts';
import { foldName } from '../../lib/search/fold-name.ts';
import { createPersonLinks } from '../../lib/search/person-links.ts';
import { gatherPeople } from './gather-people.ts';
import type { LibraryCore } from './library-core.ts';
import { loadRoute } from './load-library.ts';

/** Saying who is who over all stories. */
export function createPersonActions(
  core: LibraryCore,
): Pick<LibraryActions, 'joinPeople' | 'setApart' | 'takeBack'> {
  const correct = async (change: Pick<CorrectionRecord, 'storyId' | 'correction'>) => {
    const library = await core.open();
    const madeAt = new Date().toISOString();
    await library.addCorrection({ id: crypto.randomUUID(), madeAt, ...change });
    await reload();
  };
  const reload = async () => {
    core.people.value = null;
    await loadRoute(core);
  };
  const join = async (name: string, other: string) => {
    const library = await core.open();
    const links = createPersonLinks(await library.allCorrections());
    const { bundledStories } = await loadSettings();
    const people = await gatherPeople(library, bundledStories, links);
    const key = foldName(other);
    const found = people.find((person) => person.key === key);
    if (found === undefined || key === foldName(name)) {
      core.announcement.value = core.words('libPersonGoneTitle');
      return;
    }
    const names = [name, found.name] as const;
    await correct({ storyId: ALL_STORIES, correction: { kind: 'same-person', names } });
  };
  const takeBack = async (correction: string) => {
    await (await core.open()).removeCorrection(correction);
    // One who was set apart is listed under the name again.
    const route = core.route.value;
    if (route.kind === 'person' && core.person.value?.apart === correction) {
      location.hash = hrefOf({ kind: 'person', key: foldName(core.person.value.name) });
    }
    await reload();
  };
  return {
    joinPeople: (name, other) => void join(name, other),
    setApart: (name, storyId) =>
      void correct({ storyId, correction: { kind: 'other-person', name } }),
    takeBack: (correction) => void takeBack(correction),
  };
}
