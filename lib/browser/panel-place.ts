import { api } from './api.ts';

/** Where a panel is that is not the browser's own. */
export interface PanelPlace {
  /** The tab it is for. */
  readonly tabId: number;
  /** True in a frame over the page of that tab; false in a tab of its own. */
  readonly overlay: boolean;
}

const PLACE = 'place:';

/** Lets one panel be opened outside the browser's own: the token is good for once, so that no page can open another. */
export async function allowPanel(place: PanelPlace): Promise<string> {
  const token = crypto.randomUUID();
  await api.storage.session.set({ [PLACE + token]: place });
  return token;
}

/** The place that a token stands for, given once; `null`: it is not, or no longer, good. */
export async function takePlace(token: string): Promise<PanelPlace | null> {
  const key = PLACE + token;
  const stored = await api.storage.session.get(key);
  await api.storage.session.remove(key);
  return (stored[key] as PanelPlace | undefined) ?? null;
}
