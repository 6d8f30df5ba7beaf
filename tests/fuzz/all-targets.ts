import { EXCHANGE_TARGETS } from './exchange-targets.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { MIGRATION_TARGETS } from './migration-targets.ts';
import { MODEL_TARGETS } from './model-targets.ts';
import { PAGE_TARGETS } from './page-targets.ts';
import { READING_TARGETS } from './reading-targets.ts';
import { SEARCH_TARGETS } from './search-targets.ts';

export const ALL_TARGETS: readonly FuzzTarget[] = [
  ...MODEL_TARGETS,
  ...READING_TARGETS,
  ...EXCHANGE_TARGETS,
  ...SEARCH_TARGETS,
  ...PAGE_TARGETS,
  ...MIGRATION_TARGETS,
];
