import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory, readText } from '../../lib/reading/read-story.ts';
import { quotedIn, type Said } from './said.ts';

// Each class of failure and each pitfall that the design names, as a reader sees the result. The people are introduced
// by full name first, as in a story.
const INTRO = 'Ana Ruiz met Tom Reed in Larkfield. Ewa Nowicka and Sam Dunn came late. ';

const CASES: readonly (readonly [name: string, text: string, ...said: Said[]])[] = [
  [
    'a fragment in a reported clause',
    'Reed called the levy "reckless" and vowed to repeal it.',
    ['Tom Reed', 'the levy "reckless'],
  ],
  [
    'a split quotation is one',
    '"We lost," Dunn said. "We will be back."',
    ['Sam Dunn', 'We lost, / We will be back.'],
  ],
  [
    'the name of the person spoken to',
    'Dunn told Ana Ruiz, "Stop now, please."',
    ['Sam Dunn', 'Stop now, please.'],
  ],
  [
    'a recipient that is a paper',
    'Ruiz told the Courier: “It leaks badly.”',
    ['Ana Ruiz', 'It leaks badly.'],
  ],
  [
    'a long apposition',
    '“It is over for us,” said Ana Ruiz, a nurse from Dalton who had driven all night.',
    ['Ana Ruiz', 'It is over for us,'],
  ],
  [
    'an apposition before the verb',
    '“It leaks badly,” Ruiz, the member for Northmoor, who lost her own house, said.',
    ['Ana Ruiz', 'It leaks badly,'],
  ],
  [
    'a participle belongs to the subject',
    'Ruiz met Dunn, saying the wall was “quite finished”.',
    ['Ana Ruiz', 'the wall was “quite finished'],
  ],
  ['a nickname is no speech', 'Sam “Tugboat” Dunn left the room.'],
  ['a title is no speech', 'She watched “Harbour Lights” twice in May.'],
  [
    'a colon and a new paragraph',
    'Reed explained:\n“First we wait for the boats.”',
    ['Tom Reed', 'First we wait for the boats.'],
  ],
  [
    'a floating quotation',
    'Reed said it was late.\n“We will wait for the boats until noon.”',
    ['Tom Reed', 'We will wait for the boats until noon.'],
  ],
  [
    'a relative clause',
    'Reed, who called the vote “a complete fraud”, left early.',
    ['Tom Reed', 'the vote “a complete fraud'],
  ],
  [
    'the BBC quoted Reed',
    '“It is over for all of us,” the BBC quoted Reed as saying.',
    ['Tom Reed', 'It is over for all of us,'],
  ],
  [
    'inversion at the beginning',
    'Said Reed, “It leaks in every room.”',
    ['Tom Reed', 'It leaks in every room.'],
  ],
  ['a negated cue', 'Reed did not say “we will never leave this port”.'],
  ['a hypothetical cue', 'If asked, Reed would say “we will never leave this port”.'],
];

describe('readText', () => {
  it.each(CASES)('%s: %s', (_name, text, ...said) => {
    expect(quotedIn(INTRO + text)).toEqual(said);
  });

  it('gives equal readings of equal texts', () => {
    const text = `${INTRO}“It leaks,” Reed said.`;
    expect(readText(text, { title: '' })).toEqual(readText(text, { title: '' }));
  });

  it.each([
    '',
    '\n\n',
    '“',
    '”“”',
    "'".repeat(50),
    '(((',
    'said said said',
    '“said” said “said” said',
    '\ud800',
    'A'.repeat(10_000),
  ])('reads %j without failing', (text) => {
    expect(readText(text, { title: '' }).story.text).toBe(text);
  });

  it('keeps every span inside the text', () => {
    const text = `${INTRO}“It leaks,” Reed said. According to Ruiz, it was late. “We left.\n“All of us,” she said.`;
    const { attributions, people } = readText(text, { title: '' });
    const spans = [
      ...attributions.flatMap((a) => [...a.quote.content, ...a.evidence]),
      ...people.persons.flatMap((person) => person.mentions),
    ];
    expect(spans.length).toBeGreaterThan(5);
    expect(
      spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length),
    ).toEqual([]);
  });
});

describe('readStory', () => {
  it('reads a deeply frozen article', () => {
    const article = Object.freeze({
      url: 'https://harbour.example/a',
      canonicalUrl: null,
      title: 'Port strike',
      byline: Object.freeze(['Jo Pike']),
      siteName: null,
      published: null,
      language: 'en',
      standfirst: null,
      blocks: Object.freeze([
        Object.freeze({
          kind: 'paragraph' as const,
          text: 'Ana Ruiz came. “It leaks,” Ruiz said.',
        }),
        Object.freeze({
          kind: 'caption' as const,
          text: 'Ana Ruiz said “cheese”. Photograph: Lee Hart',
        }),
      ]),
      paywalled: false,
    });
    const { attributions, people } = readStory(article);
    expect(attributions.map((a) => a.rule)).toEqual(['quotation-source-verb']);
    expect(people.persons.map((person) => person.name)).toEqual(['Ana Ruiz']);
  });
});

const SEED = '../shared/seed/story.txt';

describe.runIf(existsSync(SEED))('the seed story', () => {
  it('has exactly four direct quotations by exactly three people', () => {
    const text = readFileSync(SEED, 'utf8');
    const { attributions, people } = readText(text, { title: '' });
    const names = new Map(people.persons.map((person) => [person.id, person.name]));
    const direct = attributions.filter((a) => a.quote.kind === 'direct');
    const speakers = direct.map((a) => names.get(a.speaker ?? '') ?? null);
    expect(direct).toHaveLength(4);
    expect(speakers[0]).toBe(speakers[1]);
    expect(new Set(speakers).size).toBe(3);
    expect(speakers).not.toContain(null);
    expect(attributions.filter((a) => a.quote.kind === 'mixed')).toEqual([]);
  });
});
