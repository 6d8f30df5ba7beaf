import { api } from './api.ts';

const KEY = 'choice:';

/** A small choice of the reader ("copy.format"); `null`: never made. */
export async function loadChoice(name: string): Promise<string | null> {
  const key = KEY + name;
  const stored = await api.storage.local.get(key);
  const value = stored[key];
  return typeof value === 'string' ? value : null;
}

export async function saveChoice(name: string, value: string): Promise<void> {
  await api.storage.local.set({ [KEY + name]: value });
}
