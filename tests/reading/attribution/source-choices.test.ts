import { describe, expect, it } from 'vitest';
import { analyseStory } from '../../../lib/reading/analyse-story.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';

/** What may name the source of the first quotation, in order; `null` where nothing else than the rule's own is asked. */
function choicesOf(text: string): readonly string[] | null {
  const { found } = analyseStory(storyOfText(text, { title: '' }));
  const quoted = found.find(({ proposal }) => proposal.runs.length > 0)!;
  return (
    quoted.choices?.all.map(({ choice: { source } }) => text.slice(source.start, source.end)) ??
    null
  );
}

describe('what may name the source of a quotation', () => {
  const CASES: readonly (readonly [text: string, choices: readonly string[] | null])[] = [
    ['“It leaks,” Ana Ruiz said.', ['Ana Ruiz']],
    ['Reed told Shaw on Monday that the wall was “lost”.', ['Reed', 'Shaw', 'the wall']],
    ['Reed left. “It leaks,” she said.', ['she', 'Reed']],
    ['Reed said it was late.\n“It leaks badly.”', ['Reed']],
    ['“Nobody asked us.” – Tom Vance, farmer', null],
    ['“It is over,” the BBC quoted Reed as saying.', null],
  ];
  it.each(CASES)('%s', (text, choices) => {
    expect(choicesOf(text)).toEqual(choices);
  });

  it('never is a day, an object, or who spoke before a border', () => {
    expect(choicesOf('Reed said so.\n10.45am\n“It leaks,” Shaw told him on Tuesday.')).toEqual([
      'Shaw',
    ]);
  });
});
