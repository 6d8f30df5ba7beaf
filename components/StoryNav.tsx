import { useCurrentSection } from './use-current-section.ts';
import { useWords } from './words-context.ts';

/** The ids of the sections, in page order. */
const SECTIONS = ['voices', 'quotations', 'elsewhere'] as const;

export interface StoryNavProps {
  /** How many related stories there are; `null` while they are looked up. */
  readonly elsewhere: number | null;
}

/** The small navigation that stays in sight. */
export function StoryNav({ elsewhere }: StoryNavProps) {
  const t = useWords();
  const current = useCurrentSection(SECTIONS);
  const names = [t('navVoices'), t('navQuotations'), t('navElsewhere')];
  return (
    <nav class="parts" aria-label={t('navLabel')}>
      {SECTIONS.map((id, i) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          {names[i]}
          {id === 'elsewhere' && <small>{elsewhere ? t.number(elsewhere) : ''}</small>}
        </a>
      ))}
    </nav>
  );
}
