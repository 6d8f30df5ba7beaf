import { useWords } from './words-context.ts';

export interface StripProps {
  readonly text: string;
  /** Takes back what the text tells of; left out where there is nothing to take back. */
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** Says at the foot of the panel what came of something that the reader did. */
export function Strip({ text, onUndo, onClose }: StripProps) {
  const t = useWords();
  return (
    <p class="strip">
      <span>{text}</span>
      {onUndo !== undefined && (
        <button type="button" class="text-button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="text-button" onClick={onClose}>
        {t('close')}
      </button>
    </p>
  );
}
