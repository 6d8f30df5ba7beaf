import { describe, expect, it } from 'vitest';
import type { FailureReason, PanelState } from '../../lib/panel/panel-state.ts';
import { STARTING } from '../../lib/panel/panel-state.ts';
import { panelView } from '../../lib/panel/panel-view.ts';
import type { StoryView } from '../../lib/panel/story-view.ts';
import { announceQuote, quoteViews } from '../../lib/panel/quote-view.ts';
import {
  addRelated,
  goTo,
  openStory,
  selectQuote,
  showFailure,
  showIdle,
  showKept,
  showReading,
  showStory,
} from '../../lib/panel/transitions.ts';
import { makeRecord } from '../../scripts/shots/make-record.ts';
import { HARBOUR, HARBOUR_RELATED, SILENT } from '../../scripts/shots/stories.ts';
import { english } from './english.ts';

const TAB = { tabId: 1, notKept: null, correctable: true, format: 'text' as const };
const STORY = showStory(openStory(HARBOUR, TAB), 'here');

function storyView(state: PanelState): StoryView {
  const view = panelView(state, english);
  if (view.kind !== 'story') throw new Error(`no story: ${view.kind}`);
  return view.story;
}

describe('panelView of a page that changed', () => {
  const changed = showStory(openStory(HARBOUR, TAB), 'here', true);

  it('says so at the foot, quietly', () => {
    expect(storyView(changed).foot?.tone).toBe('info');
    expect(storyView(changed).foot?.text).toMatch(/has changed/u);
    expect(storyView(STORY).foot).toBeNull();
  });

  it('no longer says so where the page was left', () => {
    const left = showStory(openStory(HARBOUR, TAB), 'left', true);
    expect(storyView(left).foot?.title).toBe('You moved on');
  });
});

describe('panelView of a page that is not read', () => {
  const REASONS: readonly FailureReason[] = [
    'no-article',
    'front-page',
    'in-frame',
    'browser-page',
    'store-page',
    'reader-view',
    'file-page',
    'pdf',
    'not-english',
    'too-large',
    'needs-toolbar-click',
    'interrupted',
    'storage',
    'internal',
    'gone',
  ];

  it.each(REASONS)('says what is so and what to do: %s', (reason) => {
    const view = panelView(showFailure(STARTING, reason), english);
    if (view.kind !== 'notice') throw new Error(view.kind);
    expect(view.notice.title).toMatch(/\w/u);
    expect(view.notice.text).toMatch(/\w.*\./u);
    expect(view.last).toBeNull();
  });

  it('has words of its own for each reason', () => {
    const texts = REASONS.map((reason) => {
      const view = panelView(showFailure(STARTING, reason), english);
      return view.kind === 'notice' ? view.notice.text : '';
    });
    expect(new Set(texts).size).toBe(REASONS.length);
  });

  it.each([
    ['Not read yet', showIdle],
    ['Reading…', showReading],
  ] as const)('%s, and the last story is within reach', (title, show) => {
    expect(panelView(show(STORY), english)).toMatchObject({
      kind: 'notice',
      notice: { title },
      last: 'Back to “Dockers vote to strike as council weighs port sale”',
    });
  });
});

describe('panelView of a story', () => {
  it('counts and heads', () => {
    expect(storyView(STORY).header).toMatchObject({
      kicker: ['Harbour Courier', 'Mar 14, 2026', '1 min'],
      facts: ['3 voices and 9 quotations'],
      read: { summary: '9 of 10 paragraphs read' },
    });
  });

  it('lists the voices with number and share', () => {
    expect(storyView(STORY).voices.map(({ name, role, share }) => [name, role, share])).toEqual([
      ['Ewa Nowicka', 'general secretary of the dockers’ union', '4 · 61%'],
      ['Tom Reed', 'deputy leader of Larkfield council', '3 · 27%'],
      ['Spokesperson for the port', 'unnamed', '1 · 6%'],
      ['Speaker unclear', null, '1 · 6%'],
    ]);
  });

  it('says the certainty in words', () => {
    expect(storyView(STORY).quotations.map(({ certaintyText }) => certaintyText)).toEqual([
      'stated',
      'stated',
      'stated',
      'likely – the last to speak before it',
      'stated',
      'stated',
      'likely – it goes on from the quotation before',
      'speaker unclear: Tom Reed or Priya Obi',
      'stated',
    ]);
  });

  it('announces a quotation by number, speaker and certainty', () => {
    const { quotations } = storyView(STORY);
    expect(announceQuote(quotations, 'q0', english)).toBe('1 of 9, Ewa Nowicka, stated');
    expect(announceQuote(quotations, 'q4', english)).toBe(
      '5 of 9, Spokesperson for the port, stated',
    );
    expect(announceQuote(quotations, 'q7', english)).toBe(
      '8 of 9, speaker unclear: Tom Reed or Priya Obi',
    );
  });

  it('gives quotations their marks back, and leaves the comma of the sentence out', () => {
    const record = makeRecord({
      id: 's',
      title: 'T',
      paragraphs: [
        '“<q0|It is late>,” she <c0|said>. She <c1|said> <q1|the bridge was “shut for good>”. She <c2|said> <q2|it rained,> again.',
        '“<q3|We wait,>” she <c3|said>, “<q3|I think, till noon>”. “<q4|It is late,>” she <c4|said>. “<q4|I am off.>”',
        'The bridge, she <c5|said>, “<q5|is not>” a place that was “<q5|safe>”.',
      ],
      quotes: [{}, { kind: 'mixed' }, { kind: 'indirect' }, {}, {}, { kind: 'mixed' }],
    });
    const view = storyView(showStory(openStory(record, TAB), 'here'));
    expect(view.quotations.map(({ paragraphs }) => paragraphs)).toEqual([
      ['“It is late”'],
      ['the bridge was “shut for good”'],
      ['it rained'],
      ['“We wait, I think, till noon”'],
      ['“It is late. I am off.”'],
      ['“is not” “safe”'],
    ]);
  });

  it('never shows what was not said', () => {
    const record = makeRecord({
      id: 's',
      title: 'T',
      people: [{ name: 'Ana Ruiz' }],
      paragraphs: ['<s0|Ana Ruiz> <c0|did not say> <q0|it would rain>.'],
      quotes: [{ speakers: [0], negated: true }],
    });
    const view = storyView(showStory(openStory(record, TAB), 'here'));
    expect(view.quotations).toEqual([]);
    expect(view.silence).toMatch(/Nobody is quoted/u);
    expect(view.unheard.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('gives reasons for related stories, and says which are bundled', () => {
    const view = storyView(addRelated(STORY, HARBOUR, HARBOUR_RELATED));
    expect(view.elsewhere!.map(({ reasons }) => reasons)).toEqual([
      [
        'both quote Ewa Nowicka',
        'same quotation by Ewa Nowicka: “We were promised a say before anything was sold”',
      ],
      ['both about Larkfield Shipping and Tom Reed'],
      ['both use “quay”, “ferries”, and “timetable”'],
    ]);
    expect(view.elsewhere!.map(({ facts }) => facts.at(-1))).toEqual([
      'Mar 12, 2026',
      'Feb 2, 2026',
      'bundled with On Record',
    ]);
    const selected = storyView(selectQuote(addRelated(STORY, HARBOUR, HARBOUR_RELATED), 'q0'));
    expect(selected.current!.elsewhere).toEqual([
      expect.objectContaining({ story: 'papers', label: 'Fuller in' }),
    ]);
  });

  it('tells where something was said, in the story’s words', () => {
    const said = (paragraph: string) =>
      quoteViews(
        makeRecord({
          id: 's',
          title: 'T',
          people: [{ name: 'Ana Ruiz' }],
          paragraphs: [paragraph],
          quotes: [{ speakers: [0], kind: 'indirect' }],
        }),
        english,
      )[0]!.channel;
    expect(said('<s0|Ana Ruiz> <c0|told> <w0|the Courier> that <q0|it leaks>.')).toBe(
      'told the Courier',
    );
    expect(said('<w0|In a statement>, <s0|Ana Ruiz> <c0|said> <q0|it leaks>.')).toBe(
      'in a statement',
    );
    expect(said('<s0|Ana Ruiz> <c0|said> <q0|it leaks>.')).toBeNull();
  });

  it('tells a person’s other quotations story by story', () => {
    const state = addRelated(STORY, HARBOUR, HARBOUR_RELATED);
    const { detail } = storyView(goTo(state, { kind: 'voice', voice: 'p0' }));
    const person = detail?.kind === 'person' ? detail.person : null;
    expect(person!.facts).toEqual([
      '4 quotations',
      '61% of the words quoted',
      'first heard in paragraph 2 of 9',
      'named 3 times',
    ]);
    expect(person!.inLibrary).toMatch(/^#person=.*nowicka/u);
    expect(person!.elsewhere!.map(({ quotations }) => quotations.length)).toEqual([2, 1]);
    expect(person!.stories.map(({ title }) => title)).toEqual([
      'Ferry timetable to change in spring',
    ]);
  });

  it('gathers claims without a named source', () => {
    const record = makeRecord({
      id: 's',
      title: 'T',
      paragraphs: [
        '<s0|Officials> <c0|said> <q0|it would rain>. <s1|A spokesman for the port> <c1|said> <q1|it had>.',
      ],
      quotes: [{ kind: 'indirect' }, { kind: 'indirect' }],
    });
    const state = showStory(openStory(record, TAB), 'here');
    expect(storyView(state).vague).toBe('1 claim without a named source');
    const { detail } = storyView(goTo(state, { kind: 'vague' }));
    expect(detail?.kind === 'vague' && detail.quotations.map(({ id }) => id)).toEqual(['q0']);
    expect(storyView(STORY).vague).toBeNull();
  });

  it.each([
    ['elsewhere', /another tab/u],
    ['kept', /your stories/u],
  ] as const)('says where it stands: %s', (at, title) => {
    const state: PanelState = { ...STORY, at };
    expect(storyView(state).notices[0]!.title).toMatch(title);
  });

  it('says at the foot that its page was left', () => {
    const view = storyView({ ...STORY, at: 'left' });
    expect(view.foot!.title).toBe('You moved on');
    expect(view.notices).toEqual([]);
    expect(storyView(STORY).foot).toBeNull();
  });

  it.each([
    ['setting', /switched off/u],
    ['private', /Private window/u],
    ['storage', /refused/u],
  ] as const)('says that it is not kept: %s', (notKept, text) => {
    const state = showStory(
      openStory(HARBOUR, { tabId: 1, notKept, correctable: true, format: 'text' }),
      'here',
    );
    expect(
      storyView(state)
        .notices.map((notice) => notice.text)
        .join(),
    ).toMatch(text);
    expect(storyView(state).canKeep).toBe(false);
  });

  it('says that a paywall cut it', () => {
    const state = showStory(openStory(SILENT, TAB), 'here');
    expect(storyView(state).notices[0]!.text).toMatch(/subscribers/u);
  });

  it('names the story that a kept one was laid over', () => {
    expect(storyView(showKept(STORY, SILENT, 'text')).close).toBe(
      'Back to “Dockers vote to strike as council weighs port sale”',
    );
  });
});
