import { describe, expect, it } from 'vitest';
import { openStory } from '../../lib/panel/transitions.ts';
import { renewStory } from '../../lib/panel/renew-story.ts';
import { makeRecord, type WrittenStory } from '../../scripts/shots/make-record.ts';
import { HARBOUR_AGAIN } from '../../scripts/shots/stories.ts';

const REED = { name: 'Tom Reed' };
const OBI = { name: 'Priya Obi' };
const WRITTEN: WrittenStory = {
  id: 'ferry',
  title: 'Ferry slip closed',
  people: [REED, OBI],
  paragraphs: [
    '“<q0|The slip is closed>,” Tom Reed said.',
    '“<q1|We were not asked>,” Priya Obi said.',
  ],
  quotes: [{ speakers: [0] }, { speakers: [1] }],
};
/** The same with a paragraph added back: every id means something else. */
const LONGER: WrittenStory = {
  ...WRITTEN,
  people: [{ name: 'Ewa Nowicka' }, REED, OBI],
  paragraphs: [
    '“<q0|Nobody called>,” Ewa Nowicka said.',
    '“<q1|The slip is closed>,” Tom Reed said.',
    '“<q2|We were not asked>,” Priya Obi said.',
  ],
  quotes: [{ speakers: [0] }, { speakers: [1] }, { speakers: [2] }],
};
const voice = (id: string) => ({ kind: 'voice', voice: id }) as const;
const OPEN = {
  ...openStory(makeRecord(WRITTEN), {
    tabId: 1,
    notKept: null,
    correctable: true,
    format: 'text',
  }),
  quote: 'q1',
  place: voice('p0'),
  back: [voice('p1'), { kind: 'lists' } as const],
  related: HARBOUR_AGAIN,
};

describe('a story with a new record', () => {
  it('keeps everything where the ids stand for the same', () => {
    expect(renewStory(OPEN, makeRecord(WRITTEN))).toEqual({ ...OPEN, record: makeRecord(WRITTEN) });
  });

  it('keeps what is left where a quotation was rejected', () => {
    const record = makeRecord(WRITTEN);
    const [first] = record.reading.attributions;
    const fewer = { ...record, reading: { ...record.reading, attributions: [first!] } };
    expect(renewStory(OPEN, fewer)).toMatchObject({ quote: null, related: HARBOUR_AGAIN });
  });

  it('goes by words and names where the ids moved', () => {
    const filter = { ...OPEN.filter, voice: 'p1' };
    expect(renewStory({ ...OPEN, filter }, makeRecord(LONGER))).toMatchObject({
      quote: 'q2',
      place: voice('p1'),
      back: [voice('p2'), { kind: 'lists' }],
      filter: { voice: 'p2' },
    });
  });

  it('lends no quotation what was found for another', () => {
    const { related } = renewStory(OPEN, makeRecord(LONGER));
    expect(related).toEqual({ stories: HARBOUR_AGAIN.stories, people: [] });
  });

  it.each([
    ['somebody who is gone gives way to the lists', [OBI], { kind: 'lists' }],
    ['two made one are found by either name', [{ ...OBI, aliases: ['Tom Reed'] }], voice('p0')],
  ])('%s', (_name, people, place) => {
    const record = makeRecord({ ...WRITTEN, people, quotes: [{}, { speakers: [0] }] });
    expect(renewStory(OPEN, record).place).toEqual(place);
  });

  it('leaves voices alone that are no person', () => {
    const place = voice('unclear');
    expect(renewStory({ ...OPEN, place }, makeRecord(LONGER)).place).toEqual(place);
  });
});
