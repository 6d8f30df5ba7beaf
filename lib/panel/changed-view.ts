import type { ChangedStory, StoryChange } from '../model/related.ts';
import { compareWording, type WordingSegment } from './compare-wording.ts';
import type { Translate } from './translate.ts';

/** One difference from the version read before, worded. */
export interface ChangeItem {
  readonly label: string;
  /** What stood there, words that went marked; empty: nothing did. */
  readonly before: readonly WordingSegment[];
  /** What stands there now, words that came marked; empty: nothing does. */
  readonly after: readonly WordingSegment[];
  /** The quotation to go to; `null`: it is no longer there. */
  readonly quote: string | null;
}

/** What changed since the reader last read the story. */
export interface ChangedView {
  readonly title: string;
  /** Empty: other words changed. */
  readonly items: readonly ChangeItem[];
}

/** `null`: no earlier version was read. */
export function changedView(changed: ChangedStory | undefined, t: Translate): ChangedView | null {
  if (changed === undefined) return null;
  const { since, changes } = changed;
  const day = t.date(since) ?? since;
  return {
    title:
      changes.length === 0 ? t('changedOther', day) : t.plural('changedSince', changes.length, day),
    items: changes.map((change) => changeItem(change, t)),
  };
}

function changeItem(change: StoryChange, t: Translate): ChangeItem {
  switch (change.kind) {
    case 'headline':
      return { label: t('changeHeadline'), ...reworded(change.before, change.after), quote: null };
    case 'added': {
      const { text, quote, speaker } = change;
      const label = speaker === null ? t('changeAdded') : t('changeAddedBy', speaker);
      return { label, before: [], after: plain(text), quote };
    }
    case 'dropped': {
      const { text, speaker } = change;
      const label = speaker === null ? t('changeDropped') : t('changeDroppedBy', speaker);
      return { label, before: plain(text), after: [], quote: null };
    }
    case 'reworded': {
      const { before, after, quote, speaker } = change;
      const label = speaker === null ? t('changeReworded') : t('changeRewordedBy', speaker);
      return { label, ...reworded(before, after), quote };
    }
    case 'reattributed': {
      const { before, after, quote, text } = change;
      const nobody = t('changeNobody');
      const label = t('changeSpeaker', before ?? nobody, after ?? nobody);
      return { label, before: [], after: plain(text), quote };
    }
    default:
      return change satisfies never;
  }
}

function plain(text: string): readonly WordingSegment[] {
  return [{ text, added: false }];
}

/** Each with the words marked that the other does not have. */
function reworded(before: string, after: string): Pick<ChangeItem, 'before' | 'after'> {
  return {
    before: compareWording(after, before)?.segments ?? plain(before),
    after: compareWording(before, after)?.segments ?? plain(after),
  };
}
