import { afterEach, describe, expect, it } from 'vitest';
import { ExchangeView } from '../../../components/library/ExchangeView.tsx';
import { faultWords } from '../../../components/library/fault-words.ts';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { hrefOf, queryOf, routeOf, searchHref } from '../../../components/library/library-view.ts';
import { PeopleView } from '../../../components/library/PeopleView.tsx';
import { PersonTimeline } from '../../../components/library/PersonTimeline.tsx';
import { QuotationsView } from '../../../components/library/QuotationsView.tsx';
import { SearchResults } from '../../../components/library/SearchResults.tsx';
import { StoriesView } from '../../../components/library/StoriesView.tsx';
import { Trouble } from '../../../components/library/Trouble.tsx';
import type { QuotationLine } from '../../../components/library/library-view.ts';
import type { ImportFault } from '../../../lib/model/import-fault.ts';
import { NO_COUNTS, type ImportJob } from '../../../lib/model/import-job.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { english } from '../../panel/english.ts';
import { mount, noteActions, summary, type Mounted } from './mount.tsx';

let shown: Mounted;
afterEach(() => shown?.unmount());

const STORIES = [
  summary('a'),
  summary('b', { title: '', url: 'javascript:alert(1)', published: null }),
  summary('c', { bundled: true }),
];

const SAID: QuotationLine = {
  story: summary('a'),
  id: 'q0',
  kind: 'direct',
  paragraphs: ['“We have not had it.”'],
  speakers: [{ name: 'Ewa Nowicka', key: 'ewa nowicka' }],
  certainty: 'stated',
};

const JOB: ImportJob = {
  id: 'import:1',
  startedAt: '2026-01-01T00:00:00Z',
  files: ['one.jsonl', 'two.txt', 'three.html', 'four.xml'],
  state: 'done',
  queued: 9,
  done: 9,
  counts: { ...NO_COUNTS, added: 5, replaced: 1, same: 1, older: 1, corrections: 1, skipped: 1 },
  skipped: [{ file: 'one.jsonl', line: 7, fault: { kind: 'bad-story', field: 'title' } }],
  settings: DEFAULT_SETTINGS,
};

const stories = (changes: object = {}, actions = noteActions()) => (
  <StoriesView
    stories={STORIES}
    noneOwn={false}
    scope="all"
    order="kept"
    selected={new Set()}
    actions={actions}
    {...changes}
  />
);

const exchange = (jobs: readonly ImportJob[], actions = noteActions()) => (
  <ExchangeView
    own={3}
    jobs={jobs}
    storage={{ used: 1_234_567, quota: 2e9, persisted: false }}
    actions={actions}
  />
);

describe('the stories', () => {
  it('stand in two lists, own and bundled, and only own ones can be chosen or deleted', async () => {
    const actions = noteActions();
    shown = await mount(stories({}, actions));
    expect(shown.texts('.group > h2')).toEqual(['Yours', 'Bundled with On Record']);
    expect(shown.texts('.row h3')).toEqual(['Story a', 'Untitled story', 'Story c']);
    expect(shown.root.querySelectorAll('.row input')).toHaveLength(2);
    await shown.after(() => shown.find('.row button').click());
    await shown.after(() => shown.find('.row input').click());
    expect(actions.asked).toEqual(['remove a', 'select a true']);
  });

  it('lead to their page only where that is one of the web', async () => {
    shown = await mount(stories());
    const links = [...shown.root.querySelectorAll<HTMLAnchorElement>('.row-actions a')];
    expect(links.map((link) => link.href)).toEqual(['https://news.example/a']);
  });

  it('that are chosen can be taken out or deleted together', async () => {
    const actions = noteActions();
    shown = await mount(stories({ selected: new Set(['a', 'b']) }, actions));
    expect(shown.texts('.select-all')).toEqual(['2 selected']);
    await shown.after(() => shown.find('.selection-actions > button').click());
    await shown.after(() =>
      shown.find('.export-menu').dispatchEvent(new Event('submit', { cancelable: true })),
    );
    expect(actions.asked).toEqual(['remove a,b', 'exportAs library a,b']);
  });

  it('say what to do where there are none', async () => {
    shown = await mount(stories({ stories: [], noneOwn: true }));
    expect(shown.texts('.empty-title')).toEqual(['Nothing of yours yet']);
  });

  it('come a hundred at a time', async () => {
    const many = Array.from({ length: 250 }, (_, i) => summary(`${i}`));
    shown = await mount(stories({ stories: many }));
    expect(shown.root.querySelectorAll('.row')).toHaveLength(100);
    await shown.after(() => shown.find('.more').click());
    expect(shown.root.querySelectorAll('.row')).toHaveLength(200);
  });
});

describe('an import', () => {
  it('tells what came in, what did not and why, and how to take it back', async () => {
    const actions = noteActions();
    shown = await mount(exchange([JOB], actions));
    expect(shown.texts('.counts li')).toEqual([
      '5 stories added',
      '1 story replaced by a newer version',
      '1 story was there already',
      '1 story left as it is: yours is newer',
      '1 correction added',
    ]);
    expect(shown.texts('.skipped li')).toEqual([
      'one.jsonl, line 7: not a story: “title” is missing or wrong',
    ]);
    expect(shown.texts('.import-report .actions button')).toEqual([
      'Take the import back',
      'Use its settings, too',
      'Keep',
    ]);
  });

  it('that is under way shows how far it is', async () => {
    shown = await mount(exchange([{ ...JOB, state: 'running', done: 4 }]));
    expect(shown.texts('.progress')).toEqual(['4 of 9']);
    expect(shown.find<HTMLProgressElement>('progress').value).toBe(4);
  });

  it('that brought nothing cannot be taken back', async () => {
    shown = await mount(
      exchange([{ ...JOB, counts: { ...NO_COUNTS, skipped: 1 }, settings: null }]),
    );
    expect(shown.texts('.counts li')).toEqual(['Nothing came in.']);
    expect(shown.texts('.import-report .actions button')).toEqual(['Dismiss']);
  });

  const FAULTS: readonly ImportFault[] = [
    { kind: 'not-json' },
    { kind: 'too-long' },
    { kind: 'bad-story', field: 'blocks[3]' },
    { kind: 'bad-correction' },
    { kind: 'bad-annotation' },
    { kind: 'unknown-record' },
    { kind: 'newer-version' },
    { kind: 'unknown-file' },
    { kind: 'cut-off' },
    { kind: 'not-text' },
    { kind: 'unreadable' },
    { kind: 'empty' },
    { kind: 'no-own-text' },
    { kind: 'no-reading', reason: 'not-english' },
    { kind: 'no-reading', reason: 'no-article' },
    { kind: 'no-such-story' },
    { kind: 'no-room' },
    { kind: 'not-in-story' },
  ];
  it('has words of its own for every reason', () => {
    const words = FAULTS.map((fault) => faultWords(fault, english));
    expect(words.every((text) => text !== '')).toBe(true);
    expect(new Set(words).size).toBe(FAULTS.length);
  });
});

describe('addresses', () => {
  it.each([
    { kind: 'stories' },
    { kind: 'people' },
    { kind: 'quotations' },
    { kind: 'exchange' },
    { kind: 'story', id: 'https://news.example/a?b=c&d#=%' },
    { kind: 'person', key: 'josé núñez' },
    { kind: 'story', id: 'half \uD83D of 😀 a \uDE00' },
  ] as const)('lead back to %o', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it.each(['', '#', '#nowhere', '#story', '#story=%E0%A4%A', '#search=x'])(
    '%j leads to the stories',
    (hash) => {
      expect(routeOf(hash)).toEqual({ kind: 'stories' });
    },
  );

  it('may ask for a search', () => {
    expect(queryOf('#search=speaker%3AReed%20%22port%20sale%22')).toBe('speaker:Reed "port sale"');
    expect(queryOf(searchHref('a=b \uD83D#c'))).toBe('a=b \uD83D#c');
    expect(queryOf('#search=%')).toBeNull();
    expect(queryOf('#people')).toBeNull();
  });
});

const FOUND = {
  parts: [],
  stories: [
    {
      story: summary('a', { title: 'Dockers vote' }),
      fields: ['title'],
      title: [{ start: 0, end: 7 }],
      passages: [
        {
          text: 'The dockers <b>vote</b>',
          marks: [{ start: 4, end: 11 }],
          cutBefore: true,
          cutAfter: false,
          quotation: 'q0',
          speaker: 'Ewa Nowicka',
        },
      ],
    },
  ],
  total: 30,
  all: false,
  missing: ['zebra'],
  corrected: [{ word: 'dokers', forms: ['dockers'] }],
  pending: 2,
} as const;

describe('search results', () => {
  it('mark the words found, and show markup as text', async () => {
    shown = await mount(<SearchResults found={FOUND} actions={noteActions()} />);
    expect(shown.texts('mark')).toEqual(['Dockers', 'dockers']);
    expect(shown.texts('.said p')).toEqual(['… The dockers <b>vote</b>']);
    expect(shown.root.querySelector('.said p b')).toBeNull();
    expect(shown.texts('.heading li')).toEqual([
      '30 stories found',
      'no story has all the words: these have some',
      'no story has “zebra”',
      '“dokers” was also read as “dockers”',
      '2 stories cannot be found yet: the index is being made',
    ]);
  });
});

describe('who is who', () => {
  const person = {
    key: 'ewa nowicka',
    name: 'Ewa Nowicka',
    kind: 'person' as const,
    roles: [],
    outlets: [],
    stories: [
      { story: summary('a'), quotations: [] },
      { story: summary('b'), quotations: [] },
    ],
    joined: [{ name: 'E. Nowicka', correction: 'c1' }],
    apart: null,
  };

  it('joins, separates and sets apart', async () => {
    const actions = noteActions();
    shown = await mount(<PersonTimeline person={person} actions={actions} />);
    await shown.after(() => {
      const input = shown.find<HTMLInputElement>('.same-person input');
      input.value = ' Ewa Kowal ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await shown.after(() => shown.find<HTMLFormElement>('.same-person').requestSubmit());
    await shown.after(() => shown.find('[aria-label="Separate from E. Nowicka"]').click());
    await shown.after(() => shown.find('[aria-label="Not the same person in “Story b”"]').click());
    expect(actions.asked).toEqual([
      'joinPeople Ewa Nowicka Ewa Kowal',
      'takeBack c1',
      'setApart Ewa Nowicka b',
    ]);
  });

  it('brings a namesake back', async () => {
    const actions = noteActions();
    shown = await mount(<PersonTimeline person={{ ...person, apart: 'c2' }} actions={actions} />);
    expect(shown.root.querySelector('.same-person')).toBeNull();
    await shown.after(() => shown.find('main > p button').click());
    expect(actions.asked).toEqual(['takeBack c2']);
  });
});

describe('axe finds nothing', () => {
  const actions = noteActions();
  const person = {
    key: 'ewa nowicka',
    name: 'Ewa Nowicka',
    kind: 'person' as const,
    roles: [{ text: 'general secretary', first: '2025-01-01', last: '2025-03-04', stories: 2 }],
    outlets: [{ text: 'The Post', first: null, last: null, stories: 1 }],
    stories: [
      { story: summary('a'), quotations: [SAID] },
      { story: summary('b'), quotations: [] },
    ],
    joined: [{ name: 'E. Nowicka', correction: 'c1' }],
    apart: null,
  };
  const people = [{ key: 'ewa nowicka', name: 'Ewa Nowicka', stories: 2, speaks: 1 }];
  const page = (child: preact.ComponentChild) => (
    <LibraryPage
      route={{ kind: 'stories' }}
      query=""
      counts={{ own: 2, bundled: 1 }}
      undoable={{ operation: 'deletion:1', stories: 2 }}
      announcement="2 stories deleted."
      actions={actions}
    >
      {child}
    </LibraryPage>
  );
  it.each([
    ['the stories', stories({ selected: new Set(['a']) })],
    ['loading', stories({ stories: null })],
    ['no stories', stories({ stories: [], noneOwn: true })],
    ['people', <PeopleView people={people} searched={false} />],
    ['nobody', <PeopleView people={[]} searched />],
    ['a person', <PersonTimeline person={person} actions={actions} />],
    ['nobody of that name', <PersonTimeline person={undefined} actions={actions} />],
    ['a namesake', <PersonTimeline person={{ ...person, apart: 'c2' }} actions={actions} />],
    [
      'quotations',
      <QuotationsView quotations={[SAID]} waiting={3} searched={false} actions={actions} />,
    ],
    ['no quotations', <QuotationsView quotations={[]} waiting={0} searched actions={actions} />],
    ['search', <SearchResults found={FOUND} actions={actions} />],
    ['exchange', exchange([JOB, { ...JOB, id: 'import:2', state: 'running' }])],
    ['trouble', <Trouble trouble="newer" actions={actions} />],
  ])('in %s', async (_name, child) => {
    shown = await mount(page(child));
    expect(await shown.violations()).toEqual([]);
  });
});
