import type { StoryChange } from '../model/related.ts';
import type { Reading } from '../model/reading.ts';
import { alignWords } from './align-words.ts';
import { compareSpeakers } from './match-quotation.ts';
import { storyStatements, type StoryStatement } from './story-statements.ts';

/** Share of the longer wording that two wordings of one quotation have in common at least, and words at least. */
const LEAST_COMMON = 0.5;
const LEAST_WORDS = 3;

/** Share of the shorter wording, where one only says more. */
const LEAST_KEPT = 0.8;

/**
 * What changed from one version of a story to the next, in terms of what people say: headline first, then by the order
 * of the later version, then what was dropped. Equal versions give nothing, and so does what only moved. Each
 * difference is told once; a quotation may be both reworded and attributed to somebody else.
 */
export function compareVersions(before: Reading, after: Reading): StoryChange[] {
  const [old, now] = [storyStatements(before, null), storyStatements(after, null)];
  const pairs = pairUp(old, now);
  const told = now.flatMap((statement) => {
    const earlier = pairs.get(statement);
    return earlier === undefined ? [added(statement)] : differences(earlier, statement);
  });
  const kept = new Set(pairs.values());
  const dropped = old.filter((statement) => !kept.has(statement)).map(droppedChange);
  return [...headline(before, after), ...told, ...dropped];
}

function headline({ story: before }: Reading, { story: after }: Reading): StoryChange[] {
  const same = folded(before.title) === folded(after.title);
  return same ? [] : [{ kind: 'headline', before: before.title, after: after.title }];
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/[’‘]/gu, "'").replaceAll(/\s+/gu, ' ').trim();
}

function added({ attribution, text, person }: StoryStatement): StoryChange {
  return { kind: 'added', quote: attribution.quote.id, text, speaker: person?.name ?? null };
}

function droppedChange({ text, person }: StoryStatement): StoryChange {
  return { kind: 'dropped', text, speaker: person?.name ?? null };
}

function differences(before: StoryStatement, after: StoryStatement): StoryChange[] {
  const quote = after.attribution.quote.id;
  const [earlier, speaker] = [before.person?.name ?? null, after.person?.name ?? null];
  const changes: StoryChange[] = [];
  if (wordsOf(before) !== wordsOf(after)) {
    changes.push({ kind: 'reworded', quote, before: before.text, after: after.text, speaker });
  }
  const somebody = earlier !== null || speaker !== null;
  if (somebody && compareSpeakers(earlier, speaker) !== 'same') {
    changes.push({
      kind: 'reattributed',
      quote,
      text: after.text,
      before: earlier,
      after: speaker,
    });
  }
  return changes;
}

/** The statement of the earlier version that each of the later one continues: equal words first, then the likest. */
function pairUp(
  old: readonly StoryStatement[],
  now: readonly StoryStatement[],
): ReadonlyMap<StoryStatement, StoryStatement> {
  const pairs = new Map<StoryStatement, StoryStatement>();
  const free = new Set(old);
  const pair = (later: StoryStatement, earlier: StoryStatement) => {
    pairs.set(later, earlier);
    free.delete(earlier);
  };
  for (const later of now) {
    const same = [...free].filter((earlier) => wordsOf(earlier) === wordsOf(later));
    const best = same.find((earlier) => speakersAgree(earlier, later)) ?? same[0];
    if (best !== undefined) pair(later, best);
  }
  const likely = now
    .filter((later) => !pairs.has(later))
    .flatMap((later) =>
      [...free].map((earlier) => ({ later, earlier, score: likeness(earlier, later) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { later, earlier } of likely) {
    if (!pairs.has(later) && free.has(earlier)) pair(later, earlier);
  }
  return pairs;
}

function speakersAgree(one: StoryStatement, other: StoryStatement): boolean {
  return one.compared.speaker === other.compared.speaker;
}

function wordsOf({ compared }: StoryStatement): string {
  return compared.words.words.join(' ');
}

/** 0: other quotations. Above: the share in common, a little more where the speaker is the same. */
function likeness(one: StoryStatement, other: StoryStatement): number {
  const [a, b] = [one.compared.words.words, other.compared.words.words];
  const common = alignWords(a, b).equal.length;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const enough = common >= LEAST_COMMON * long || common >= LEAST_KEPT * short;
  if (common < LEAST_WORDS || !enough) return 0;
  return common / long + (speakersAgree(one, other) ? 0.1 : 0);
}
