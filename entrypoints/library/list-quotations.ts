import type { Library } from '../../lib/library/library.ts';
import type { LibraryCore } from './library-core.ts';
import { quotationLines } from './quotation-lines.ts';

/** Stories whose quotations are listed at one go. */
const PART = 10;

/** Lists the quotations of the next stories that wait. */
export async function listQuotations(core: LibraryCore, library: Library): Promise<void> {
  const ids = core.waiting.value;
  const records = await library.getAll(ids.slice(0, PART));
  const before = core.quotations.value ?? [];
  core.quotations.value = [...before, ...records.flatMap(quotationLines)];
  core.waiting.value = ids.slice(PART);
}
