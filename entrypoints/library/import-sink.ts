import type { ImportFault } from '../../lib/model/import-fault.ts';
import type { ImportItem, ImportPlace } from '../../lib/model/import-job.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** Takes what is read from a file, and resolves when there is room for more. */
export interface ImportSink {
  item(item: ImportItem): Promise<void>;
  fault(place: ImportPlace, fault: ImportFault): Promise<void>;
  settings(settings: Settings): void;
}
