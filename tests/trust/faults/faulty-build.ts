import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from '../../../scripts/browser/chromium.ts';
import { FAULT_PRELUDE } from './fault-points.ts';

/** A copy of the build that can be made to stand still at every fault point. The caller removes the folder. */
export function faultyBuild(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-faults-'));
  cpSync(BUILD, folder, { recursive: true });
  const script = join(folder, 'background.js');
  writeFileSync(script, FAULT_PRELUDE + readFileSync(script, 'utf8'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
