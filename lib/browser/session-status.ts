import type { CorrectionRecord } from '../model/corrections.ts';
import type { StoryId } from '../model/story.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { TabStatus } from '../model/tab-status.ts';
import { api } from './api.ts';

/**
 * What is known of each tab, and the stories that are not kept. Lives in `storage.session`: it survives a stop of the
 * worker, and ends with the browser.
 */
const STATUS = 'tab:';
const UNKEPT = 'story:';
const CORRECTIONS = 'corrections:';
/** See `questions.ts`. */
export const QUESTION = 'asked:';

/** Largest story that is held without being kept, in characters of its JSON. */
const MAX_UNKEPT = 2_000_000;

const IDLE: TabStatus = { kind: 'idle' };

export async function tabStatus(tabId: number): Promise<TabStatus> {
  const key = STATUS + tabId;
  const stored = await api.storage.session.get(key);
  return (stored[key] as TabStatus | undefined) ?? IDLE;
}

export async function setTabStatus(tabId: number, status: TabStatus): Promise<void> {
  await api.storage.session.set({ [STATUS + tabId]: status });
}

/** Every tab that has a status. */
export async function allTabStatuses(): Promise<[tabId: number, status: TabStatus][]> {
  const stored = await api.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(STATUS))
    .map(([key, status]) => [Number(key.slice(STATUS.length)), status as TabStatus]);
}

/** Forgets a tab and the story it holds. */
export async function forgetTab(tabId: number): Promise<void> {
  const kinds = [STATUS, UNKEPT, CORRECTIONS, QUESTION];
  await api.storage.session.remove(kinds.map((kind) => kind + tabId));
}

/** A tab that the browser had put to sleep comes back under another number, with its page to be loaded anew. */
export async function moveTab(added: number, removed: number): Promise<void> {
  const stored = await api.storage.session.get([
    STATUS + removed,
    UNKEPT + removed,
    CORRECTIONS + removed,
  ]);
  const status = stored[STATUS + removed] as TabStatus | undefined;
  const held = stored[UNKEPT + removed];
  const corrections = stored[CORRECTIONS + removed];
  await api.storage.session.set({
    ...(status?.kind === 'ready' || status?.kind === 'left'
      ? { [STATUS + added]: { ...status, kind: 'left' } }
      : {}),
    ...(held === undefined ? {} : { [UNKEPT + added]: held }),
    ...(corrections === undefined ? {} : { [CORRECTIONS + added]: corrections }),
  });
  await forgetTab(removed);
}

/** Calls back with each change of a status, `idle` for a tab forgotten. Returns the function that ends it. */
export function watchTabStatuses(listener: (tabId: number, status: TabStatus) => void): () => void {
  const onChanged = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ) => {
    if (area !== 'session') return;
    for (const [key, change] of Object.entries(changes)) {
      if (!key.startsWith(STATUS)) continue;
      listener(
        Number(key.slice(STATUS.length)),
        (change.newValue as TabStatus | undefined) ?? IDLE,
      );
    }
  };
  api.storage.onChanged.addListener(onChanged);
  return () => api.storage.onChanged.removeListener(onChanged);
}

/** Holds the story of a tab without keeping it. `false`: it is too large, or the browser has no room for it. */
export async function holdUnkept(tabId: number, record: StoryRecord): Promise<boolean> {
  if (JSON.stringify(record).length > MAX_UNKEPT) return false;
  try {
    await api.storage.session.set({ [UNKEPT + tabId]: record });
    return true;
  } catch {
    return false; // over the quota of the session
  }
}

/** Lets go of the story held for a tab. */
export async function forgetHeld(tabId: number): Promise<void> {
  await api.storage.session.remove([UNKEPT + tabId, CORRECTIONS + tabId]);
}

/** The corrections of a story that is not kept; they go with its tab, which may hold those of stories read in it before. */
export async function heldCorrections(
  tabId: number,
  storyId: StoryId,
): Promise<readonly CorrectionRecord[]> {
  const key = CORRECTIONS + tabId;
  const stored = await api.storage.session.get(key);
  const all = (stored[key] as readonly CorrectionRecord[] | undefined) ?? [];
  return all.filter((record) => record.storyId === storyId);
}

/** Replaces the corrections held for a tab. */
export async function holdCorrections(
  tabId: number,
  records: readonly CorrectionRecord[],
): Promise<void> {
  await api.storage.session.set({ [CORRECTIONS + tabId]: records });
}

/** The story held for a tab; `null` where there is none. */
export async function heldRecord(tabId: number): Promise<StoryRecord | null> {
  const key = UNKEPT + tabId;
  const stored = await api.storage.session.get(key);
  return (stored[key] as StoryRecord | undefined) ?? null;
}
