import { useWords } from '../words-context.ts';

export interface WelcomePageProps {
  readonly title: string;
  /** Source and day. */
  readonly facts: readonly string[];
  readonly paragraphs: readonly string[];
  /** Keys of the icon; empty: none are set. */
  readonly keys: string;
  /** Address of the panel, shown at work beside the story. */
  readonly panel: string;
}

/** One page, one minute: a story, the panel at work on it, and what is kept where. */
export function WelcomePage({ title, facts, paragraphs, keys, panel }: WelcomePageProps) {
  const t = useWords();
  return (
    <div class="welcome">
      <header class="masthead">
        <p class="wordmark">{t('libTitle')}</p>
      </header>
      <main>
        <section class="welcome-words" aria-labelledby="welcome-title">
          <h1 id="welcome-title">{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
          <ol class="steps">
            <li>
              {t('welcomeClick')} {keys !== '' && <kbd>{keys}</kbd>}
            </li>
            <li>{t('welcomeTry')}</li>
            <li>{t('welcomeDoubt')}</li>
          </ol>
        </section>
        <section class="welcome-demo" aria-label={t('welcomeDemo')}>
          <article id="story" lang="en">
            <ul class="facts">
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            <h2>{title}</h2>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
          <iframe src={panel} title={t('panelTitle')} />
        </section>
        <section class="welcome-words" aria-labelledby="welcome-kept">
          <h2 id="welcome-kept">{t('welcomeKeptTitle')}</h2>
          <p>{t('welcomeKept')}</p>
          <p>{t('welcomeLimits')}</p>
          <p class="actions">
            <a class="text-button" href="options.html">
              {t('optTitle')}
            </a>
            <a class="text-button" href="library.html">
              {t('optLibrary')}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}
