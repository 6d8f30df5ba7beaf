import { useEffect, useMemo } from 'preact/hooks';
import { ExportMenu } from '../../components/library/ExportMenu.tsx';
import { hrefOf, type LibraryActions } from '../../components/library/library-view.ts';
import { Panel } from '../../components/Panel.tsx';
import { createPanelPorts } from '../../lib/browser/panel-ports.ts';
import type { StoryId } from '../../lib/model/story.ts';
import type { PanelView } from '../../lib/panel/panel-view.ts';
import type { Translate } from '../../lib/panel/translate.ts';
import { createPanelStore } from '../sidepanel/panel-store.ts';
import type { LibraryCore } from './library-core.ts';

export interface StoryViewProps {
  readonly core: LibraryCore;
  readonly id: StoryId;
  readonly actions: Pick<LibraryActions, 'exportAs'>;
}

/** The links of the story lead to its parts; in this page an address is a place of the library. */
function followWithin(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('.parts a') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  document.getElementById(link.hash.slice(1))?.scrollIntoView();
}

/** Without the words that tell a panel's reader that this is not the page beside it. */
function asPage(view: PanelView, t: Translate): PanelView {
  if (view.kind !== 'story') return view;
  const notices = view.story.notices.filter(({ text }) => text !== t('noticeFromLibrary'));
  return { ...view, story: { ...view.story, notices } };
}

/** The reading of one story, as the panel shows a story that is not the open page's. */
export function StoryView({ core, id, actions }: StoryViewProps) {
  const store = useMemo(() => {
    const ports = createPanelPorts(async (wanted) => (await core.open()).get(wanted), null);
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
    <div class="reading" onClick={followWithin}>
      <a class="text-button" href={hrefOf({ kind: 'stories' })}>
        {core.words('libAllStories')}
      </a>
      <Panel
        view={asPage(store.view.value, core.words)}
        words={core.words}
        actions={store.actions}
        announcement={store.announcement.value}
        keptNote={false}
        onLibrary={null}
      />
      <ExportMenu ids={[id]} actions={actions} />
    </div>
  );
}
