import assert from 'node:assert/strict';
import { passagesOf } from '../../lib/model/passage.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';

/** Throws where a reading is not sound: a span outside its text, a speaker who is not there, a name where it says unclear. */
export function assertSoundReading({ story, people, attributions }: Reading): void {
  const { text, paragraphs } = story;
  const inText = ({ start, end }: Span, what: string) =>
    assert.ok(
      Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= 0 &&
        start < end &&
        end <= text.length,
      `${what}: [${start}, ${end}) of ${text.length}`,
    );
  let last = 0;
  for (const { start, end } of paragraphs) {
    assert.ok(last <= start && start <= end && end <= text.length, 'paragraphs in order');
    last = end;
  }
  const ids = new Set(people.persons.map(({ id }) => id));
  assert.equal(ids.size, people.persons.length, 'ids of persons are unique');
  for (const person of people.persons) {
    assert.notEqual(person.name.trim(), '', 'a person has a name');
    for (const mention of person.mentions) inText(mention, 'mention');
    for (const role of person.roles) inText(role, 'role');
  }
  for (const mention of people.mentions) {
    inText(mention, 'mention');
    assert.ok(
      mention.person === null || ids.has(mention.person),
      'a mention names a person of the story',
    );
  }
  for (const {
    quote,
    cue,
    source,
    speaker,
    speakers,
    via,
    certainty,
    confidence,
    evidence,
    candidates,
  } of attributions) {
    assert.ok(quote.content.length > 0, 'a quotation has content');
    for (const part of quote.content) inText(part, 'content');
    for (const span of [cue, source, ...evidence]) if (span !== null) inText(span, 'evidence');
    for (const person of [...speakers, ...candidates.map((each) => each.person)])
      assert.ok(ids.has(person), 'a speaker is a person of the story');
    assert.equal(speaker, speakers[0] ?? null, 'the speaker is the first of the speakers');
    assert.ok(via === null || ids.has(via), 'who relays is a person of the story');
    assert.ok(confidence >= 0 && confidence <= 1, 'a probability');
    if (certainty === 'unclear') assert.equal(speaker, null, 'unclear names nobody');
    for (const part of quote.content) {
      const read = passagesOf(story, part).map(({ exact }) => exact);
      assert.equal(
        read.join('').replaceAll(/\s/g, ''),
        text.slice(part.start, part.end).replaceAll(/\s/g, ''),
        'content reads back',
      );
    }
  }
}
