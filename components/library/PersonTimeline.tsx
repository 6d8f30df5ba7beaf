import { sourceAndDay } from '../../lib/panel/header-view.ts';
import { Facts } from '../Facts.tsx';
import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import { hrefOf, type LibraryActions, type Period, type PersonPage } from './library-view.ts';
import { QuotationItem } from './QuotationItem.tsx';
import { SamePerson } from './SamePerson.tsx';

export interface PersonTimelineProps {
  /** `null` while they are looked up; `undefined`: no story names them. */
  readonly person: PersonPage | null | undefined;
  readonly actions: Pick<LibraryActions, 'joinPeople' | 'setApart' | 'takeBack'>;
}

/** What one person said over time, newest first, with what they were and where they were met. */
export function PersonTimeline({ person, actions }: PersonTimelineProps) {
  const t = useWords();
  if (person === null) {
    return (
      <main aria-busy="true">
        <p class="silence">{t('libLoading')}</p>
      </main>
    );
  }
  if (person === undefined) {
    return (
      <main>
        <Empty title={t('libPersonGoneTitle')} text={t('libPersonGone')} />
      </main>
    );
  }
  const said = person.stories.reduce((sum, { quotations }) => sum + quotations.length, 0);
  return (
    <main>
      <a class="text-button" href={hrefOf({ kind: 'people' })}>
        {t('libAllPeople')}
      </a>
      <h1 dir="auto">{person.name}</h1>
      <Facts
        items={[t.plural('quotations', said), t.plural('libStoryCount', person.stories.length)]}
      />
      <div class="periods">
        <Periods title={t('libRoles')} periods={person.roles} />
        <Periods title={t('libOutlets')} periods={person.outlets} />
      </div>
      <ol class="timeline">
        {person.stories.map(({ story, quotations }) => (
          <li key={story.id}>
            <h2>
              <a href={hrefOf({ kind: 'story', id: story.id })} dir="auto">
                {story.title || t('untitled')}
              </a>
            </h2>
            <Facts items={[...sourceAndDay(story, t), ...(story.bundled ? [t('bundled')] : [])]} />
            {quotations.length === 0 && <p class="silence">{t('libOnlyNamed')}</p>}
            {quotations.map((quotation) => (
              <QuotationItem key={quotation.id} quotation={quotation} named={false} />
            ))}
            {person.apart === null && person.stories.length > 1 && (
              <button
                type="button"
                class="text-button"
                aria-label={t('libNotThemIn', story.title || t('untitled'))}
                onClick={() => actions.setApart(person.name, story.id)}
              >
                {t('libNotThem')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <SamePerson person={person} actions={actions} />
    </main>
  );
}

interface PeriodsProps {
  readonly title: string;
  readonly periods: readonly Period[];
}

function Periods({ title, periods }: PeriodsProps) {
  const t = useWords();
  if (periods.length === 0) return null;
  const when = ({ first, last }: Period) => {
    const [from, to] = [first, last].map((date) => (date === null ? null : t.date(date)));
    if (from == null || to == null) return null;
    return from === to ? from : t('libFromTo', from, to);
  };
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {periods.map((period) => (
          <li key={period.text}>
            <span dir="auto">{period.text}</span> <small>{when(period)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
