import type { CitationFormat } from '../lib/panel/citation-format.ts';
import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CopyView } from '../lib/panel/story-view.ts';
import { useWords } from './words-context.ts';

export interface CopyMenuProps {
  readonly label: string;
  readonly copy: CopyView;
  readonly onCopy: () => void;
  readonly actions: Pick<PanelActions, 'chooseFormat'>;
}

/** Copies, in the way that was chosen last; says when it is done. */
export function CopyMenu({ label, copy, onCopy, actions }: CopyMenuProps) {
  const t = useWords();
  return (
    <span class="copy">
      <button type="button" class="text-button" onClick={onCopy}>
        {label}
      </button>
      <select
        class="quiet-select"
        aria-label={t('copyAs')}
        value={copy.format}
        onChange={(event) => actions.chooseFormat(event.currentTarget.value as CitationFormat)}
      >
        {copy.formats.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {copy.copied !== null && <span class="copied">{copy.copied}</span>}
    </span>
  );
}
