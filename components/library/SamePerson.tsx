import { useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import type { LibraryActions, PersonPage } from './library-view.ts';

export interface SamePersonProps {
  readonly person: PersonPage;
  readonly actions: Pick<LibraryActions, 'joinPeople' | 'takeBack'>;
}

/** Who else this person is, as the reader said, and the means to say so. */
export function SamePerson({ person, actions }: SamePersonProps) {
  const t = useWords();
  const [other, setOther] = useState('');
  const { name, joined, apart } = person;
  if (apart !== null) {
    return (
      <p>
        {t('libApart')}{' '}
        <button type="button" class="text-button" onClick={() => actions.takeBack(apart)}>
          {t('libTogether')}
        </button>
      </p>
    );
  }
  return (
    <section>
      {joined.map((each) => (
        <p key={each.correction}>
          {t('libAlsoNamed', each.name)}{' '}
          <button
            type="button"
            class="text-button"
            aria-label={t('libSeparateFrom', each.name)}
            onClick={() => actions.takeBack(each.correction)}
          >
            {t('libSeparate')}
          </button>
        </p>
      ))}
      <form
        class="same-person"
        onSubmit={(event) => {
          event.preventDefault();
          if (other.trim() !== '') actions.joinPeople(name, other.trim());
          setOther('');
        }}
      >
        <label>
          <span>{t('libSamePerson')}</span>{' '}
          <input
            type="text"
            value={other}
            dir="auto"
            onInput={(event) => setOther(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" class="button">
          {t('libJoin')}
        </button>
      </form>
    </section>
  );
}
