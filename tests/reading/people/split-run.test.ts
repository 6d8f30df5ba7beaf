import { expect, it } from 'vitest';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { findRuns } from '../../../lib/reading/people/find-runs.ts';
import { peopleText } from '../../../lib/reading/people/people-text.ts';
import { splitRun } from '../../../lib/reading/people/split-run.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

/** The first run of a text as "titles | name", the name's words folded. */
function split(text: string): string | null {
  const tagged = tagStory(storyOfText(text, { title: '' }));
  const people = peopleText(tagged, tagged.quoted);
  const run = findRuns(people)[0];
  if (run === undefined) return null;
  const parts = splitRun(people, run);
  if (parts === null) return null;
  const titles = tagged.tokens.slice(parts.titleFirst, parts.first).map((token) => token.text);
  return `${titles.join(' ')} | ${parts.words.join(' ')}`.trim();
}

it.each([
  ['it was Ewa Nowicka', '| ewa nowicka'],
  ['it was Ms Nowicka', 'Ms | nowicka'],
  ['it was Detective Chief Inspector Jo Holt', 'Detective Chief Inspector | jo holt'],
  ['it was Florida Sen. Jo Holt', 'Florida Sen. | jo holt'],
  ['it was South Carolina Sen. Jo Holt', 'South Carolina Sen. | jo holt'],
  ['it was Mr Justice Holt', 'Mr Justice | holt'],
  ['it was Mr King', 'Mr | king'],
  ['it was Gavin King', '| gavin king'],
  ['it was Dean Fowler', '| dean fowler'],
  ['it was Merrin Fowler', '| merrin fowler'],
  ['it was Thea Lind-Hunter', '| thea lind-hunter'],
  ['it was Republican Jo Holt', 'Republican | jo holt'],
  ['it was Texas-based Jo Holt', 'Texas-based | jo holt'],
  ['it was Jo Holt Jr.', '| jo holt'],
  ['it was Hugh Lisle KC', '| hugh lisle'],
  ['it was Vera van der Meer', '| vera meer'],
  ['it was Sam “Tugboat” Dunn', '| sam dunn'],
  ['it was the Attorney General', null],
  ['it was late', null],
])('%s → %s', (text, parts) => {
  expect(split(text)).toBe(parts);
});
