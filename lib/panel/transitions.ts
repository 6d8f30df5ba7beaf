import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';
import type { CitationFormat } from './citation-format.ts';
import {
  NO_FILTER,
  type FailureReason,
  type OpenStory,
  type PanelState,
  type Place,
  type QuoteFilter,
  type StoryState,
} from './panel-state.ts';

/** Nothing was read in this tab. */
export function showIdle(state: PanelState): PanelState {
  return { kind: 'idle', last: lastOf(state) };
}

/** The page is being read. */
export function showReading(state: PanelState): PanelState {
  return { kind: 'reading', last: lastOf(state) };
}

/** The page could not be read. */
export function showFailure(state: PanelState, reason: FailureReason): PanelState {
  return { kind: 'failed', reason, last: lastOf(state) };
}

/** A story as it is opened: its lists from the top, nothing selected. */
export function openStory(
  record: StoryRecord,
  tab: Pick<OpenStory, 'tabId' | 'notKept' | 'correctable' | 'format'>,
): OpenStory {
  return {
    record,
    ...tab,
    related: null,
    place: { kind: 'lists' },
    back: [],
    forward: [],
    quote: null,
    filter: NO_FILTER,
    missing: [],
    corrected: null,
    copied: null,
  };
}

/** The story of the page in front of the reader, `changed` since it was read or not, or of the page that this tab has left. */
export function showStory(story: OpenStory, at: 'here' | 'left', changed = false): StoryState {
  const state: StoryState = { kind: 'story', story, at, under: null };
  return changed ? { ...state, changed } : state;
}

/** The story shown before, over a state that has none of its own. Any other state stays. */
export function showLast(state: PanelState): PanelState {
  const last = state.kind === 'starting' || state.kind === 'story' ? null : state.last;
  return last === null ? state : { kind: 'story', story: last, at: 'elsewhere', under: state };
}

/** A story out of the library, over whatever is shown. */
export function showKept(
  state: PanelState,
  record: StoryRecord,
  format: CitationFormat,
): PanelState {
  const story = openStory(record, { tabId: null, notKept: null, correctable: false, format });
  return { kind: 'story', story, at: 'kept', under: state };
}

/** Back to what a story was laid over. */
export function closeStory(state: PanelState): PanelState {
  return state.kind === 'story' && state.under !== null ? state.under : state;
}

/** What is shown of the page itself, whatever was laid over it. */
export function pageState(state: PanelState): PanelState {
  return state.kind === 'story' && state.under !== null ? pageState(state.under) : state;
}

/**
 * What was found for a story, where it is still shown, or lies under the one shown. `record` is the one on show when it was
 * asked: an answer for an earlier reading of the story comes too late.
 */
export function addRelated(state: PanelState, record: StoryRecord, related: Related): PanelState {
  if (state.kind !== 'story') return state;
  const under = state.under === null ? null : addRelated(state.under, record, related);
  if (state.story.record !== record) return { ...state, under };
  return { ...state, under, story: { ...state.story, related } };
}

/** Selects a quotation; `null` selects none. */
export function selectQuote(state: PanelState, quote: string | null): PanelState {
  return changeStory(state, (story) => ({ ...story, quote, copied: null }));
}

/** Selects a quotation and brings it into the list of all, in place of whatever was listed. */
export function revealQuote(state: PanelState, quote: string): PanelState {
  const listed = goTo(state, { kind: 'lists' });
  return selectQuote(filterQuotes(listed, NO_FILTER), quote);
}

/** Notes that words asked about are not in the story, or that the note was read. */
export function noteAsked(state: PanelState, nothing: boolean): PanelState {
  return changeStory(state, (story) =>
    (story.askedNothing ?? false) === nothing ? story : { ...story, askedNothing: nothing },
  );
}

/** Notes whether a quotation was found in the page when it was last looked for. */
export function noteFound(state: PanelState, quote: string, found: boolean): PanelState {
  return changeStory(state, (story) => {
    const others = story.missing.filter((id) => id !== quote);
    return { ...story, missing: found ? others : [...others, quote] };
  });
}

/** Copies in another way from now on. */
export function chooseFormat(state: PanelState, format: CitationFormat): PanelState {
  return changeStory(state, (story) => ({ ...story, format, copied: null }));
}

/** Notes what was copied, and whether it could be. */
export function noteCopied(state: PanelState, copied: OpenStory['copied']): PanelState {
  return changeStory(state, (story) => ({ ...story, copied }));
}

/** Lists other quotations: what `change` names changes. A selected one that is no longer listed stays selected. */
export function filterQuotes(state: PanelState, change: Partial<QuoteFilter>): PanelState {
  return changeStory(state, (story) => ({ ...story, filter: { ...story.filter, ...change } }));
}

/** Notes the last correction; `null`: it was taken back, or its notice was read. */
export function noteCorrected(state: PanelState, corrected: string | null): PanelState {
  return changeStory(state, (story) => ({ ...story, corrected }));
}

/** Goes to another place of the story; where it already is, nothing changes. */
export function goTo(state: PanelState, place: Place): PanelState {
  return changeStory(state, (story) =>
    samePlace(story.place, place)
      ? story
      : { ...story, place, back: [...story.back, story.place], forward: [] },
  );
}

/** The place before; the first of all stays. */
export function goBack(state: PanelState): PanelState {
  return changeStory(state, (story) => {
    const place = story.back.at(-1);
    if (place === undefined) return story;
    return {
      ...story,
      place,
      back: story.back.slice(0, -1),
      forward: [...story.forward, story.place],
    };
  });
}

/** The place that was gone back from. */
export function goForward(state: PanelState): PanelState {
  return changeStory(state, (story) => {
    const place = story.forward.at(-1);
    if (place === undefined) return story;
    return {
      ...story,
      place,
      back: [...story.back, story.place],
      forward: story.forward.slice(0, -1),
    };
  });
}

/** The story of a page that is shown or was shown last; `null`: none yet. */
export function lastOf(state: PanelState): OpenStory | null {
  switch (state.kind) {
    case 'starting':
      return null;
    case 'idle':
    case 'reading':
    case 'failed':
      return state.last;
    case 'story':
      return state.under === null ? state.story : lastOf(state.under);
    default:
      return state satisfies never;
  }
}

function changeStory(state: PanelState, change: (story: OpenStory) => OpenStory): PanelState {
  return state.kind === 'story' ? { ...state, story: change(state.story) } : state;
}

function samePlace(a: Place, b: Place): boolean {
  return a.kind === 'voice' && b.kind === 'voice' ? a.voice === b.voice : a.kind === b.kind;
}
