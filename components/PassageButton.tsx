import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words-context.ts';

export interface PassageButtonProps {
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 tag of the words; `null`: not known. */
  readonly language: string | null;
  readonly current: boolean;
  /** True where the passage can be shown in the page. */
  readonly inPage: boolean;
  readonly onShow: () => void;
}

/** The words of a quotation; a click shows them in the page. It takes the focus when it becomes the selected one. */
export function PassageButton(props: PassageButtonProps) {
  const { id, paragraphs, language, current, inPage, onShow } = props;
  const t = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(current);
  useEffect(() => {
    if (current && !was.current && document.activeElement !== button.current) {
      button.current?.focus({ preventScroll: true });
      button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
    was.current = current;
  }, [current]);
  return (
    <button
      ref={button}
      type="button"
      id={id}
      class="passage"
      dir="auto"
      lang={language ?? undefined}
      title={inPage ? t('showInPage') : undefined}
      onClick={onShow}
    >
      {paragraphs.map((paragraph, i) => (
        <span key={i}>{paragraph}</span>
      ))}
    </button>
  );
}
