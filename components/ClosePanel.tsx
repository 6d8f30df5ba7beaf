import { useEffect } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface ClosePanelProps {
  readonly onClose: () => void;
}

/** Takes the panel off the page; Escape does, too, where it has nowhere to go back to. */
export function ClosePanel({ onClose }: ClosePanelProps) {
  const t = useWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    // On the window: the panel's own keys, heard on the document, come first.
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <p class="close-panel">
      <button type="button" class="text-button" onClick={onClose}>
        {t('closePanel')}
      </button>
    </p>
  );
}
