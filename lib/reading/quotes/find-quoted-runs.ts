import type { Story } from '../../model/story.ts';
import { pairMarks, type Pairing } from './pair-marks.ts';
import type { QuotedRun } from './quoted-run.ts';
import { readMarks, type Mark } from './read-marks.ts';

type Family = Mark['family'];

/**
 * Finds every stretch between quotation marks, in text order, those inside another left out. Total: unbalanced
 * marks end at their paragraph. Single marks are found outside double ones as well, or first where the story uses
 * single marks for its quotations (British style).
 */
export function findQuotedRuns(story: Story): QuotedRun[] {
  const marks = story.paragraphs.map((paragraph) => readMarks(story.text, paragraph));
  const main = mainFamily(marks);
  const runs = runsOf(story, marks, main, true);
  const other = runsOf(story, marks, main === 'double' ? 'single' : 'double', false).filter(
    (run) =>
      run.open !== null &&
      run.close !== null &&
      !runs.some((r) => r.paragraph === run.paragraph && r.start <= run.start && run.end <= r.end),
  );
  return [...runs, ...other].sort((a, b) => a.start - b.start);
}

/** Which marks the story uses for quotations: single ones where they come in well-formed pairs and clearly more often. */
function mainFamily(marks: readonly (readonly Mark[])[]): Family {
  const single = pairsOf(marks, 'single');
  return single >= 2 && single >= 3 * pairsOf(marks, 'double') ? 'single' : 'double';
}

/** Pairs of a family that do not stand inside a pair of the other. */
function pairsOf(marks: readonly (readonly Mark[])[], family: Family): number {
  let pairs = 0;
  for (const paragraph of marks) {
    let inside: Family | null = null;
    for (const mark of paragraph) {
      if (mark.doubt >= 0.5) continue;
      if (inside === null && mark.direction !== 'close') inside = mark.family;
      else if (inside === mark.family && mark.direction !== 'open') {
        if (inside === family) pairs += 1;
        inside = null;
      }
    }
  }
  return pairs;
}

function runsOf(
  story: Story,
  all: readonly (readonly Mark[])[],
  family: Family,
  main: boolean,
): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let leftOpen = false;
  for (const [index, paragraph] of story.paragraphs.entries()) {
    const marks = all[index]!.filter((mark) => mark.family === family);
    if (marks.length === 0 && !leftOpen) continue;
    const next = all[index + 1]?.find((mark) => mark.family === family);
    const nextOpens =
      next !== undefined &&
      next.start === story.paragraphs[index + 1]!.start &&
      next.direction === 'open' &&
      next.doubt < 0.5;
    const pairing: Pairing =
      marks.length === 0
        ? { roles: [], startsInside: false, endsInside: false }
        : pairMarks(marks, { leftOpen, nextOpens });
    const found = cut(story, index, marks, pairing, leftOpen);
    for (const run of found) runs.push({ ...run, marks: family, main });
    leftOpen = pairing.endsInside && paragraph.kind !== 'heading';
  }
  return runs;
}

function cut(
  story: Story,
  paragraph: number,
  marks: readonly Mark[],
  pairing: Pairing,
  leftOpen: boolean,
): Omit<QuotedRun, 'marks' | 'main'>[] {
  const { start, end } = story.paragraphs[paragraph]!;
  const runs: Omit<QuotedRun, 'marks' | 'main'>[] = [];
  let open: Mark | null = null;
  let inside = pairing.startsInside;
  const push = (to: number, close: Mark | null) => {
    const from: number = open?.end ?? start;
    const trimmed = trimEnd(story.text, from, to);
    const continues: boolean = leftOpen && (open === null || open.start === start);
    if (trimmed > from) {
      runs.push({ start: from, end: trimmed, open, close, paragraph, continues });
    }
  };
  for (const [i, mark] of marks.entries()) {
    const role = pairing.roles[i]!;
    if (role === 'close' || role === 'split') push(mark.start, role === 'close' ? mark : null);
    if (role === 'open' || role === 'split') open = mark;
    if (role === 'close') open = null;
    if (role !== 'none' && role !== 'inner') inside = role !== 'close';
  }
  if (inside) push(end, null);
  return runs;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
}
