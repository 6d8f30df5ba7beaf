import type { Related } from '../../lib/model/related.ts';
import type { StorySummary } from '../../lib/model/story-record.ts';
import { makeRecord, type WrittenStory } from './make-record.ts';

/** The story of the pictures. Town, people and papers are invented. */
export const HARBOUR = makeRecord({
  id: 'harbour',
  title: 'Dockers vote to strike as council weighs port sale',
  siteName: 'Harbour Courier',
  published: '2026-03-14',
  byline: ['Nora Lindqvist'],
  skipped: [
    { kind: 'caption', text: 'The quay on Friday night.', reason: 'caption', before: 2 },
    {
      kind: 'paragraph',
      text: 'Sign up for the Harbour Briefing, in your inbox every Friday.',
      reason: 'promotion',
      before: 5,
    },
  ],
  people: [
    {
      name: 'Ewa Nowicka',
      role: 'general secretary of the dockers’ union',
      aliases: ['Nowicka'],
    },
    { name: 'Tom Reed', role: 'deputy leader of Larkfield council', aliases: ['Reed'] },
    { name: 'Larkfield Shipping', kind: 'organisation' },
    { name: 'Priya Obi', role: 'mayor of Larkfield', aliases: ['Obi'] },
    { name: 'Dockers’ Union', kind: 'organisation', aliases: ['the union'] },
    { name: 'Hal Brandt' },
  ],
  paragraphs: [
    'Dockers in Larkfield have voted to strike from Monday in a dispute over the sale of the port, which the council is to decide next week.',
    'The vote was nine to one. “<q0|We were promised a say before anything was sold, and we have not had it,>” <s0|Nowicka> <c0|told> <w0|the Courier> outside the hall on Friday night.',
    'Ewa Nowicka, general secretary of the dockers’ union, <c1|said> <q1|the strike would go on until the council published the bids>. She has led the union since Hal Brandt left it.',
    '<s2|Tom Reed>, deputy leader of Larkfield council, <c2|called> the vote “<q2|a sad day for the harbour>”. Priya Obi, who sets the agenda, was abroad.',
    '“<q3|Nobody is selling anything today. Nobody has been asked to.>”',
    'A <s4|spokesperson for the port> <c4|said> that <q4|ferries would run as usual>. Larkfield Shipping, which has made an offer, did not comment. Larkfield Shipping runs two other ports.',
    'Members of the union gathered on the quay. “<q5|We load the ships, we live with the noise, and we will not be the last to hear,>” <s5|Nowicka> <c5|said> to applause. “<q6|Ask Priya Obi where she is.>”',
    'Councillors and the port met twice this week. “<q7|It will be decided elsewhere,>” one of those present remarked.',
    'Reed <c8|said> <q8|the council would hear every side>, Obi included.',
  ],
  quotes: [
    { speakers: [0], rule: 'quotation-source-verb' },
    { speakers: [0], kind: 'indirect', rule: 'source-verb-clause' },
    { speakers: [1], kind: 'mixed', rule: 'source-verb-quotation' },
    { speakers: [1], certainty: 'likely', rule: 'floating-last', candidates: [1, 3] },
    { kind: 'indirect', rule: 'source-verb-clause' },
    { speakers: [0] },
    { speakers: [0], certainty: 'likely', rule: 'continued' },
    { certainty: 'unclear', rule: 'floating', candidates: [1, 3] },
    { speakers: [1], kind: 'indirect', rule: 'source-verb-clause' },
  ],
});

const summary = (
  id: string,
  title: string,
  siteName: string,
  published: string,
  bundled = false,
): StorySummary => ({
  id,
  title,
  siteName,
  url: `https://news.example/${id}`,
  published,
  savedAt: '2026-03-13T09:00:00Z',
  bundled,
});

const PAPERS = summary(
  'papers',
  'Port sale: what the council papers say',
  'The Larkfield Post',
  '2026-03-12',
);
const JOBS = summary('jobs', 'A harbour town counts its jobs', 'Harbour Courier', '2026-02-02');
const FERRY = summary(
  'ferry',
  'Ferry timetable to change in spring',
  'On Record',
  '2026-01-09',
  true,
);

/** Where else the reader of the pictures met it. */
export const HARBOUR_RELATED: Related = {
  stories: [
    {
      story: PAPERS,
      reasons: [
        { kind: 'both-quote', names: ['Ewa Nowicka'] },
        {
          kind: 'same-quotation',
          name: 'Ewa Nowicka',
          text: 'We were promised a say before anything was sold',
        },
      ],
    },
    { story: JOBS, reasons: [{ kind: 'both-about', names: ['Larkfield Shipping', 'Tom Reed'] }] },
    { story: FERRY, reasons: [{ kind: 'same-words', words: ['quay', 'ferries', 'timetable'] }] },
  ],
  people: [
    {
      person: 'p0',
      quotations: [
        {
          story: PAPERS,
          text: '“We were promised a say before anything was sold, by this very council, and we have not had it.”',
        },
        {
          story: PAPERS,
          text: '“There are nine hundred families who would like to read those papers.”',
        },
        { story: JOBS, text: '“A port is not a car park with water in it.”' },
      ],
      stories: [PAPERS, JOBS, FERRY],
    },
    { person: 'p1', quotations: [], stories: [JOBS] },
  ],
  quotations: [
    {
      quote: 'q0',
      versions: [
        {
          story: PAPERS,
          match: 'partial',
          text: '“We were promised a say before anything was sold, in writing, and we have not had it”',
          speaker: 'Ewa Nowicka',
          conflict: false,
        },
      ],
    },
  ],
};

/** The same for a reader who read an earlier version, and whose other stories hold some of the quotations. */
export const HARBOUR_AGAIN: Related = {
  ...HARBOUR_RELATED,
  stories: [
    {
      story: PAPERS,
      reasons: [{ kind: 'same-report', left: 2, added: 1 }],
      alsoIn: [JOBS, FERRY],
    },
    ...HARBOUR_RELATED.stories.slice(1),
  ],
  quotations: [
    ...HARBOUR_RELATED.quotations!,
    {
      quote: 'q2',
      versions: [
        {
          story: JOBS,
          match: 'verbatim',
          text: 'called it “a sad day for the harbour”',
          speaker: 'Priya Obi',
          conflict: true,
        },
        {
          story: PAPERS,
          match: 'similar',
          text: 'the harbour would not forget the vote',
          speaker: 'Tom Reed',
          conflict: false,
        },
      ],
    },
    {
      quote: 'q7',
      versions: [
        {
          story: PAPERS,
          match: 'verbatim',
          text: '“It will be decided elsewhere”',
          speaker: 'Tom Reed',
          conflict: false,
        },
      ],
    },
  ],
  met: ['q0', 'q2', 'q7'],
  borrowed: [{ quote: 'q7', person: 'p1', story: PAPERS }],
  changed: {
    since: '2026-03-13T09:00:00Z',
    changes: [
      {
        kind: 'headline',
        before: 'Dockers to vote on strike as council weighs port sale',
        after: HARBOUR.article.title,
      },
      { kind: 'added', quote: 'q5', text: '“We load the ships”', speaker: 'Ewa Nowicka' },
      {
        kind: 'reworded',
        quote: 'q2',
        before: 'called the vote “a very sad day for the harbour”',
        after: 'called the vote “a sad day for the harbour”',
        speaker: 'Tom Reed',
      },
      {
        kind: 'reattributed',
        quote: 'q3',
        text: '“Nobody is selling anything today.”',
        before: null,
        after: 'Tom Reed',
      },
      { kind: 'dropped', text: '“We knew nothing of it”', speaker: null },
    ],
  },
};

/** A story that quotes nobody. */
export const SILENT = makeRecord({
  id: 'silent',
  title: 'Lighthouse reopens after repairs',
  siteName: 'Harbour Courier',
  published: '2026-03-02',
  paywalled: true,
  people: [{ name: 'Priya Obi', role: 'mayor of Larkfield', aliases: ['Obi'] }],
  paragraphs: [
    'The lighthouse on the north pier is open again after two years of repairs.',
    'Priya Obi cut the ribbon. The climb is free until June, and Obi went first.',
  ],
});

const GIVEN = ['Ana', 'Bo', 'Carla', 'Dmitri', 'Esther', 'Femi', 'Gita', 'Henrik', 'Ines', 'Jon'];
const FAMILY = ['Aldermann', 'Brightwater-Okonkwo', 'Castellanos', 'Dunmore'];

/** A story that gives much to nobody in particular. */
export const VAGUE = makeRecord({
  id: 'vague',
  title: 'What is known about the missing ferry',
  siteName: 'The Larkfield Post',
  published: '2026-03-08',
  people: [{ name: 'Priya Obi', role: 'mayor of Larkfield', aliases: ['Obi'] }],
  paragraphs: [
    '<s0|Officials familiar with the search> <c0|said> <q0|the ferry had been seen off the north pier>.',
    '<s1|It> <c1|is understood> <q1|that nobody was on board>.',
    '<s2|Priya Obi> <c2|said> <q2|it was too early to tell>.',
  ],
  quotes: [{ kind: 'indirect' }, { kind: 'indirect' }, { kind: 'indirect', speakers: [0] }],
});

/** Forty speakers, a hundred and twenty quotations, and some names that are very long. */
export const CROWD = makeRecord(crowd('crowd', 40, 120));

/** What the speed of the panel is measured on; it has no picture. */
export const MULTITUDE = makeRecord(crowd('multitude', 60, 300));

function crowd(id: string, speakers: number, quotations: number): WrittenStory {
  const people = Array.from({ length: speakers }, (_, i) => ({
    name: `${GIVEN[i % GIVEN.length]} ${FAMILY[i % FAMILY.length]} ${String.fromCodePoint(65 + (i % 26))}.`,
    role:
      i % 3 === 0
        ? 'chair of the joint standing committee on harbours, ferries, inland waterways and lighthouses'
        : 'resident',
  }));
  const numbers = Array.from({ length: quotations }, (_, i) => i);
  return {
    id,
    title:
      'Everybody in Larkfield has a view on the port, and this newspaper has printed each of them in full',
    siteName: 'The Larkfield Post and Advertiser',
    published: '2026-03-15',
    people,
    paragraphs: numbers.map(
      (i) =>
        `“<q${i}|View number ${i + 1} is that the harbour matters more than a timetable,>” <c${i}|said> <s${i}|${people[i % speakers]!.name}>.`,
    ),
    quotes: numbers.map((i) => ({ speakers: [i % speakers], rule: 'quotation-verb-source' })),
  };
}
