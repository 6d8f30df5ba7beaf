/** More files than this are no folder of stories. */
const MAX_FILES = 20_000;

/** The files that were dropped, those in folders included, in order of their names within each folder. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Both lists are gone after the event: they are copied before anything is awaited.
  const plain = [...data.files];
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry !== null) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MAX_FILES || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    found.push(await new Promise<File>((...done) => (entry as FileSystemFileEntry).file(...done)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((...done) => reader.readEntries(...done));
    if (part.length === 0) break;
    children.push(...part);
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const child of children) await walk(child, found);
}
