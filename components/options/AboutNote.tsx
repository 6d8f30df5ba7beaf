import { useWords } from '../words-context.ts';
import { COMPONENTS } from './third-party.ts';

export interface AboutNoteProps {
  readonly version: string;
}

/** Version, licence, and what the product is made with. */
export function AboutNote({ version }: AboutNoteProps) {
  const t = useWords();
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title">{t('optAbout')}</h2>
      <p>{t('optVersion', version)}</p>
      <p>
        <a class="text-button" href="welcome.html">
          {t('optWelcome')}
        </a>
      </p>
      <p>{t('optLicence')}</p>
      <ul class="components">
        {COMPONENTS.map(({ name, licence }) => (
          <li key={name}>{t('optComponent', name, licence)}</li>
        ))}
      </ul>
    </section>
  );
}
