import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { WordingView } from '../lib/panel/wording-view.ts';

export interface OtherWordingProps {
  readonly wording: WordingView;
  readonly actions: Pick<PanelActions, 'openStory'>;
}

/** The same quotation as another story has it, what it adds marked. */
export function OtherWording({ wording, actions }: OtherWordingProps) {
  const { story, label, title, facts, segments } = wording;
  return (
    <p class="wording">
      {label}{' '}
      <button type="button" class="title-button" onClick={() => actions.openStory(story)}>
        <cite dir="auto">{title}</cite>
      </button>
      {facts === '' ? '' : ` (${facts})`}{' '}
      <q class="excerpt" dir="auto">
        {segments.map(({ text, added }, i) => (added ? <ins key={i}>{text}</ins> : text))}
      </q>
    </p>
  );
}
