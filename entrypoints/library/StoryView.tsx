import { useEffect, useMemo } from 'preact/hooks';
import { hrefOf } from '../../components/library/library-view.ts';
import { Panel } from '../../components/Panel.tsx';
import { createPanelPorts } from '../../lib/browser/panel-ports.ts';
import type { StoryId } from '../../lib/model/story.ts';
import { createPanelStore } from '../sidepanel/panel-store.ts';
import type { LibraryCore } from './library-core.ts';

export interface StoryViewProps {
  readonly core: LibraryCore;
  readonly id: StoryId;
}

/** The reading of one story, as the panel shows a story that is not the open page's. */
export function StoryView({ core, id }: StoryViewProps) {
  const store = useMemo(() => {
    const ports = createPanelPorts(async (wanted) => (await core.open()).get(wanted));
    // No tab is followed: the story is laid over nothing.
    const created = createPanelStore({ ...ports, watchTab: () => () => {} }, core.words);
    const { actions } = created;
    const openStory = (other: StoryId) => {
      location.hash = hrefOf({ kind: 'story', id: other });
    };
    const close = () => {
      location.hash = hrefOf({ kind: 'stories' });
    };
    return { ...created, open: actions.openStory, actions: { ...actions, openStory, close } };
  }, [core]);
  useEffect(() => {
    store.open(id);
    return store.dispose;
  }, [store, id]);
  return (
    <div class="reading">
      <Panel
        view={store.view.value}
        words={core.words}
        actions={store.actions}
        announcement={store.announcement.value}
        keptNote={false}
        onLibrary={null}
      />
    </div>
  );
}
