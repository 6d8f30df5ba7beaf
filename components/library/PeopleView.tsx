import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import { hrefOf, type PersonLine } from './library-view.ts';

/** Lines shown at first, and with each request for more. */
const PART = 120;

export interface PeopleViewProps {
  /** Those that the search leaves; `null` while they are gathered. */
  readonly people: readonly PersonLine[] | null;
  readonly searched: boolean;
}

/** Everybody who is quoted in the library. */
export function PeopleView({ people, searched }: PeopleViewProps) {
  const t = useWords();
  const [most, setMost] = useState(PART);
  return (
    <main aria-busy={people === null}>
      <div class="heading">
        <h1>{t('libPeople')}</h1>
        <p class="silence">{t('libPeopleHint')}</p>
      </div>
      {people === null && <p class="silence">{t('libLoading')}</p>}
      {people?.length === 0 && (
        <Empty
          title={searched ? t('libNoHitTitle') : t('libNobodyTitle')}
          text={searched ? t('libNoHit') : t('libNobody')}
        />
      )}
      <ul class="people-index">
        {people?.slice(0, most).map(({ key, name, stories, speaks }) => (
          <li key={key}>
            <a href={hrefOf({ kind: 'person', key })} dir="auto">
              {name}
            </a>
            <small>
              {stories === speaks
                ? t.plural('libSpeaksIn', speaks)
                : t.plural('libSpeaksInOf', speaks, t.number(stories))}
            </small>
          </li>
        ))}
      </ul>
      {people !== null && people.length > most && (
        <button type="button" class="text-button more" onClick={() => setMost(most + PART)}>
          {t('libMore', t.number(people.length - most))}
        </button>
      )}
    </main>
  );
}
