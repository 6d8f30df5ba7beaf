import type { ChangedView } from '../lib/panel/changed-view.ts';
import type { WordingSegment } from '../lib/panel/compare-wording.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';

export interface ChangedStoryProps {
  readonly changed: ChangedView;
  readonly actions: Pick<PanelActions, 'selectQuote'>;
}

/** What changed since the reader last read this story: closed until wanted. */
export function ChangedStory({ changed, actions }: ChangedStoryProps) {
  const { title, items } = changed;
  if (items.length === 0) return <p class="changed">{title}</p>;
  return (
    <details class="changed">
      <summary>{title}</summary>
      <ul>
        {items.map(({ label, before, after, quote }, i) => (
          <li key={i}>
            {quote === null ? (
              <p>{label}</p>
            ) : (
              <button type="button" class="text-button" onClick={() => actions.selectQuote(quote)}>
                {label}
              </button>
            )}
            {before.length > 0 && (
              <p class="excerpt was" dir="auto">
                <Segments segments={before} mark="del" />
              </p>
            )}
            {after.length > 0 && (
              <p class="excerpt" dir="auto">
                <Segments segments={after} mark="ins" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SegmentsProps {
  readonly segments: readonly WordingSegment[];
  readonly mark: 'ins' | 'del';
}

function Segments({ segments, mark: Mark }: SegmentsProps) {
  return <>{segments.map(({ text, added }, i) => (added ? <Mark key={i}>{text}</Mark> : text))}</>;
}
