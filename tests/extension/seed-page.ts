import { existsSync, readFileSync } from 'node:fs';
import { textPage } from '../../scripts/demo/text-page.ts';
import type { Served } from '../../scripts/serve.ts';

const SEED = process.env.ON_RECORD_SEED ?? '../shared/seed/story.txt';

/** The story that the product was conceived from, set as a news page; `null` where it is not there. */
export function seedPage(): Served | null {
  if (!existsSync(SEED)) {
    console.warn(`No seed story in ${SEED}: its tests are left out.`);
    return null;
  }
  const page = textPage(readFileSync(SEED, 'utf8'));
  if (!page.ok) throw new Error(page.error);
  return { body: page.value };
}

/** What a careful reader takes from it: speaker, role stated, the first words of each direct quotation. */
export const SEED_VOICES = [
  ['Len McCluskey', '', ['The extraordinary behaviour', 'If anyone wants']],
  [
    'Manuel Cortes',
    'general secretary of the Transport Salaried Staffs’ Association',
    ['It is almost unbelievable'],
  ],
  ['James Schneider', 'spokesman for Momentum', ['I think an enormous part']],
] as const;
