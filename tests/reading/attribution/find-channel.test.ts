import { expect, it } from 'vitest';
import { readText } from '../../../lib/reading/read-story.ts';

/** What the channel of a text's first statement is. */
function channelOf(text: string): string | null {
  const channel = readText(text, { title: '' }).attributions[0]?.channel ?? null;
  return channel === null ? null : text.slice(channel.start, channel.end);
}

it.each([
  ['Ana Ruiz said in a statement that the wall was safe.', 'in a statement'],
  ['In a statement, Ana Ruiz said the wall was safe.', 'In a statement'],
  ['In an email sent to staff, Ana Ruiz wrote that the wall was safe.', 'In an email'],
  ['Ana Ruiz, in a letter to the council, said the wall was safe.', 'in a letter to the council'],
  ['Ana Ruiz told the BBC that the wall was safe.', 'told the BBC'],
  [
    'Ana Ruiz told BBC Radio 4’s Today programme: “It leaks.”',
    'told BBC Radio 4’s Today programme',
  ],
  ['“It leaks,” Ana Ruiz told the Larkfield Echo on Monday.', 'told the Larkfield Echo'],
  ['Ana Ruiz told reporters that the wall was safe.', 'told reporters'],
  ['Ana Ruiz told Larkfield Crown Court the wall was safe.', 'told Larkfield Crown Court'],
  ['Ana Ruiz told Tom Reed in a letter that the wall was safe.', 'in a letter'],
  ['“It leaks,” Ana Ruiz wrote on Instagram.', 'on Instagram'],
  ['In a post on X, Ana Ruiz said: “It leaks.”', 'on X'],
  ['Ana Ruiz took to Twitter to describe the wall as a “joke”.', 'took to Twitter'],
  [
    '“It leaks,” Ana Ruiz said, speaking to the Larkfield Courier.',
    'speaking to the Larkfield Courier',
  ],
  [
    '“It leaks,” Ana Ruiz said in an interview with the Courier on Tuesday.',
    'in an interview with the Courier',
  ],
  ['“It leaks,” said Ana Ruiz at a news conference in Larkfield.', 'at a news conference'],
  ['Ana Ruiz said in court papers that the wall was safe.', 'in court papers'],
  ['“It leaks,” Ana Ruiz said via email.', 'via email'],
  [
    'Ana Ruiz said in a statement on Twitter:\n“It leaks, and has leaked since the day that they built it.”',
    'in a statement',
  ],
  // A person is told, or nobody.
  ['Ana Ruiz told Tom Reed that the wall was safe.', null],
  ['Ana Ruiz told the Prime Minister that the wall was safe.', null],
  ['Ana Ruiz told MPs that the wall was safe.', null],
  // A place or a time.
  ['Ana Ruiz said in May that the wall was safe.', null],
  ['Ana Ruiz said at the harbour that the wall was safe.', null],
  // Part of what was said.
  ['Ana Ruiz said the leak was in a report.', null],
  ['“I wrote it in a letter,” Ana Ruiz said.', null],
])('%s', (text, channel) => {
  expect(channelOf(text)).toBe(channel);
});
