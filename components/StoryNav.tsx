import { useCurrentSection } from './use-current-section.ts';
import { useWords } from './words-context.ts';

/** The ids of the sections, in page order. */
const SECTIONS = ['voices', 'quotations', 'elsewhere'] as const;
const WITHOUT_QUOTATIONS = ['voices', 'elsewhere'] as const;

export interface StoryNavProps {
  /** False where the story quotes nobody. */
  readonly quoted: boolean;
  /** How many related stories there are; `null` while they are looked up. */
  readonly elsewhere: number | null;
}

/** The small navigation that stays in sight. */
export function StoryNav({ quoted, elsewhere }: StoryNavProps) {
  const t = useWords();
  const sections = quoted ? SECTIONS : WITHOUT_QUOTATIONS;
  const current = useCurrentSection<(typeof SECTIONS)[number]>(sections);
  const names = {
    voices: t('navVoices'),
    quotations: t('navQuotations'),
    elsewhere: t('navElsewhere'),
  };
  return (
    <nav class="parts" aria-label={t('navLabel')}>
      {sections.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          {names[id]}
          {id === 'elsewhere' && <small>{elsewhere ? t.number(elsewhere) : ''}</small>}
        </a>
      ))}
    </nav>
  );
}
