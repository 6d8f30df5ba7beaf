import { api } from './api.ts';

/** Forgets settings, choices, and what is known of the open tabs. The library is not here, and stays. */
export async function forgetEverything(): Promise<void> {
  await api.storage.local.clear();
  await api.storage.session.clear();
}
