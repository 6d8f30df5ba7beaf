import type { Correction, CorrectionRecord } from '../model/corrections.ts';
import type { Passage } from '../model/passage.ts';
import { isCount, isInstant, isObject, isText } from './check.ts';

const MAX_NAME = 2_000;
const MAX_ID = 20_000;
const MAX_PASSAGE = 200_000;

/** Checks a correction that comes from a file; `null` where anything in it is wrong. Unknown fields are dropped. */
export function parseCorrectionRecord(value: unknown): CorrectionRecord | null {
  if (!isObject(value)) return null;
  const { id, storyId, madeAt } = value;
  const correction = parseCorrection(value.correction);
  if (!isText(id, MAX_ID) || !isText(storyId, MAX_ID) || !isInstant(madeAt)) return null;
  if (id === '' || storyId === '' || correction === null) return null;
  return { id, storyId, madeAt, correction };
}

function parseCorrection(value: unknown): Correction | null {
  if (!isObject(value)) return null;
  const kind = value.kind as Correction['kind'];
  switch (kind) {
    case 'speaker': {
      const quote = parsePassage(value.quote);
      const { name } = value;
      return quote && (name === null || isText(name, MAX_NAME)) ? { kind, quote, name } : null;
    }
    case 'add-quotation':
    case 'not-a-quotation': {
      const quote = parsePassage(value.quote);
      return quote && { kind, quote };
    }
    case 'add-paragraph': {
      const passage = parsePassage(value.passage);
      return passage && { kind, passage };
    }
    case 'same-person':
    case 'different-people': {
      const names = parseNames(value.names);
      return names && { kind, names };
    }
    case 'other-person': {
      const { name } = value;
      return isText(name, MAX_NAME) ? { kind, name } : null;
    }
    default:
      kind satisfies never;
      return null; // a kind that a newer version knows
  }
}

function parseNames(value: unknown): readonly [string, string] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [one, other] = value as readonly unknown[];
  return isText(one, MAX_NAME) && isText(other, MAX_NAME) ? [one, other] : null;
}

function parsePassage(value: unknown): Passage | null {
  if (!isObject(value)) return null;
  const { exact, prefix, suffix, block, start } = value;
  const texts = isText(exact, MAX_PASSAGE) && isText(prefix, MAX_NAME) && isText(suffix, MAX_NAME);
  return texts && isCount(block) && isCount(start) ? { exact, prefix, suffix, block, start } : null;
}
