import { describe, expect, it } from 'vitest';
import { STARTING, type PanelState } from '../../lib/panel/panel-state.ts';
import {
  addRelated,
  closeStory,
  goBack,
  goForward,
  goTo,
  lastOf,
  openStory,
  showFailure,
  showIdle,
  showKept,
  showLast,
  showReading,
  showStory,
} from '../../lib/panel/transitions.ts';
import { HARBOUR, HARBOUR_RELATED, SILENT } from '../../scripts/shots/stories.ts';

const OPEN = openStory(HARBOUR, {
  tabId: 1,
  notKept: null,
  correctable: true,
  format: 'text' as const,
});
const STORY = showStory(OPEN, 'here');
const voice = (id: string) => ({ kind: 'voice', voice: id }) as const;

function place(state: PanelState): string {
  if (state.kind !== 'story') return state.kind;
  const { place } = state.story;
  return place.kind === 'voice' ? place.voice : place.kind;
}

describe('the story shown last', () => {
  it.each([
    ['idle', showIdle],
    ['reading', showReading],
    ['failed', (state: PanelState) => showFailure(state, 'pdf')],
  ] as const)('stays within reach while the panel is %s', (_, show) => {
    const state = show(show(STORY));
    expect(lastOf(state)).toBe(OPEN);
    expect(showLast(state)).toEqual({ kind: 'story', story: OPEN, at: 'elsewhere', under: state });
  });

  it('closes onto what it was laid over', () => {
    const idle = showIdle(STORY);
    expect(closeStory(showLast(idle))).toBe(idle);
    expect(closeStory(STORY)).toBe(STORY);
  });

  it('does not exist at the start', () => {
    expect(lastOf(STARTING)).toBeNull();
    expect(showLast(showIdle(STARTING))).toEqual({ kind: 'idle', last: null });
  });

  it('is the page’s, not the one opened over it', () => {
    expect(lastOf(showKept(STORY, SILENT, 'text'))).toBe(OPEN);
  });
});

describe('places', () => {
  it('go back and forward, and a new one ends the way forward', () => {
    const two = goTo(goTo(STORY, voice('p0')), voice('p1'));
    expect(place(two)).toBe('p1');
    expect(place(goBack(two))).toBe('p0');
    expect(place(goBack(goBack(two)))).toBe('lists');
    expect(place(goForward(goBack(two)))).toBe('p1');
    const other = goTo(goBack(two), voice('p2'));
    expect(place(goForward(other))).toBe('p2');
    expect(place(goBack(goBack(other)))).toBe('lists');
  });

  it('stay at both ends', () => {
    expect(goBack(STORY)).toEqual(STORY);
    expect(goForward(STORY)).toEqual(STORY);
    expect(goTo(STORY, { kind: 'lists' })).toEqual(STORY);
  });
});

describe('addRelated', () => {
  it('reaches a story that lies under another', () => {
    const state = addRelated(showKept(STORY, SILENT, 'text'), HARBOUR, HARBOUR_RELATED);
    expect(closeStory(state)).toMatchObject({ story: { related: HARBOUR_RELATED } });
  });

  it('comes too late for a story no longer shown', () => {
    expect(addRelated(showIdle(STORY), HARBOUR, HARBOUR_RELATED)).toEqual(showIdle(STORY));
    expect(addRelated(STORY, { ...HARBOUR }, HARBOUR_RELATED)).toEqual(STORY);
  });
});
