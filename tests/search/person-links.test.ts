import { describe, expect, test } from 'vitest';
import {
  ALL_STORIES,
  type Correction,
  type CorrectionRecord,
} from '../../lib/model/corrections.ts';
import { createRelatedIndex } from '../../lib/search/related-index.ts';
import { createPersonLinks } from '../../lib/search/person-links.ts';
import { relateStories } from '../../lib/search/relate-stories.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { makeRecord } from '../library/make-record.ts';
import { makeReading } from './make-reading.ts';

const same = (...names: [string, string]): readonly [string, Correction] => [
  ALL_STORIES,
  { kind: 'same-person', names },
];
const apart = (name: string, story: string): readonly [string, Correction] => [
  story,
  { kind: 'other-person', name },
];

const records = (made: readonly (readonly [string, Correction])[]): CorrectionRecord[] =>
  made.map(([storyId, correction], i) => ({
    id: `c${i}`,
    storyId,
    madeAt: `2025-01-0${i + 1}`,
    correction,
  }));

describe('who is who', () => {
  const JON = same('Jonathan Reed', 'Jon Reed');

  test.each<[string, (readonly [string, Correction])[], string, string, string]>([
    ['nothing said', [], 'jon reed', 's', 'jon reed'],
    ['joined', [JON], 'jon reed', 's', 'jonathan reed'],
    ['the kept name', [JON], 'jonathan reed', 's', 'jonathan reed'],
    [
      'joined by way of a third',
      [JON, same('Jon Reed', 'J. B. Reed')],
      'j b reed',
      's',
      'jonathan reed',
    ],
    ['apart in its story', [apart('Jon Reed', 's')], 'jon reed', 's', 'jon reed @ s'],
    ['apart in another', [apart('Jon Reed', 's')], 'jon reed', 't', 'jon reed'],
    ['apart though joined', [JON, apart('Jon Reed', 's')], 'jon reed', 's', 'jon reed @ s'],
    [
      'joined within one story only',
      [['s', { kind: 'same-person', names: ['Jonathan Reed', 'Jon Reed'] }]],
      'jon reed',
      's',
      'jon reed',
    ],
  ])('%s', (_, made, key, story, listed) => {
    expect(createPersonLinks(records(made)).keyOf(key, story)).toBe(listed);
  });

  test('the order in which they come changes nothing', () => {
    const made = records([JON, same('Ann Reed', 'Jonathan Reed')]);
    const [one, other] = [createPersonLinks(made), createPersonLinks(made.toReversed())];
    expect(one.keyOf('jon reed', 's')).toBe('ann reed');
    expect(other.keyOf('jon reed', 's')).toBe('ann reed');
  });
});

describe('related stories go by it', () => {
  const quoting = (id: string, name: string) => {
    const reading = makeReading({
      id,
      text: `Cranes were sold. “Nobody asked the drivers about it,” said ${name}.`,
      people: [name],
      quotes: [{ text: 'Nobody asked the drivers about it,', by: name }],
    });
    return { ...makeRecord(id), reading, terms: storyTerms(reading) };
  };
  const people = async (
    openName: string,
    otherName: string,
    made: (readonly [string, Correction])[],
  ) => {
    const [open, other] = [quoting('open', openName), quoting('other', otherName)];
    const index = createRelatedIndex([
      { id: 'other', published: null, bundled: false, terms: other.terms },
    ]);
    const { reading, terms } = open;
    const found = await relateStories(
      index,
      { reading, terms, published: null },
      { bundled: true, links: createPersonLinks(records(made)) },
      () => Promise.resolve([other]),
    );
    const named = found.stories.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => ('names' in reason ? reason.names : [])),
    );
    return { met: found.people.map(({ stories }) => stories.map(({ id }) => id)), named };
  };

  test('two names that are one person', async () => {
    expect((await people('Jonathan Reed', 'Jon Reed', [])).met).toEqual([]);
    const joined = await people('Jonathan Reed', 'Jon Reed', [same('Jonathan Reed', 'Jon Reed')]);
    expect(joined.met).toEqual([['other']]);
  });

  test.each(['open', 'other'])('namesakes, set apart in “%s”', async (story) => {
    expect((await people('Jon Reed', 'Jon Reed', [])).named).toContain('Jon Reed');
    const found = await people('Jon Reed', 'Jon Reed', [apart('Jon Reed', story)]);
    expect(found).toEqual({ met: [], named: [] });
  });
});
