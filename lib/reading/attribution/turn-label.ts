import type { Span } from '../../model/span.ts';

/** The label that a paragraph begins with, and where the words after it begin. */
export interface TurnLabel {
  readonly label: Span;
  readonly start: number;
}

/**
 * Labels and the marks that may stand before them: "REED:", "Q:", "Ana Ruiz (Tidewatch):", "[REED]:", "LIND, HOST:".
 */
const LABEL =
  /^["“‘[*]{0,2}((?:\p{Lu}[\p{Lu}.'’-]{1,30}(?: \p{Lu}[\p{Lu}.'’-]{0,30}){0,4}|[QA]|Question|Answer|\p{Lu}\p{Ll}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}))[\]*]{0,2}(?: ?[([][^()[\]]{1,40}[)\]])?(?:, \p{Lu}[\p{Lu} .'’&/-]{1,60})?:[*]{0,2}\s{0,3}(?=\S)/u;
/** "Q. Why?", "A – Because.", "QUESTION. Why?" */
const LETTER = /^(Q|A|QUESTION|ANSWER)(?:\.|\)| ?[–—-])\s{1,3}(?=\S)/u;

/** Words that begin an ordinary line with a colon, a letter's greeting, or a part of a list. */
const NO_LABEL =
  /^(?:Note|Read|Related|Watch|Listen|See|Updated?|Correction|Clarification|Photo|Photograph|Picture|Image|Video|Audio|More|Editor|Source|Sources|Location|Date|Time|When|Where|Who|What|Why|How|Cost|Price|Pros?|Cons?|Dear|Tip|Step|Fact|Myth|Tickets?|Info|Information|Contact|Address|Phone|Email|Website|Rating|Stars?|Verdict|Score|Result|Winner|Runtime|Directed|Director|Cast|Starring|Ingredients|Method|Warning|Spoiler|Breaking|Exclusive|Opinion|Analysis|Live|PS|Yes|No|Total|Key|Background|Context|Conclusion|Summary)\b/i;

/** The label of a paragraph of a transcript or of questions and answers, or `null`. Offsets are those of `text`. */
export function turnLabel(text: string): TurnLabel | null {
  const match = LABEL.exec(text) ?? LETTER.exec(text);
  if (match === null || NO_LABEL.test(match[1]!)) return null;
  const start = match[0].indexOf(match[1]!);
  return { label: { start, end: start + match[1]!.length }, start: match[0].length };
}

/** True for what is put to somebody: "Q", "QUESTION". */
export function isQuestionLabel(label: string): boolean {
  return /^q(?:uestion)?$/i.test(label);
}

/** True for the label of whoever is asked: "A", "ANSWER". */
export function isAnswerLabel(label: string): boolean {
  return /^a(?:nswer)?$/i.test(label);
}
