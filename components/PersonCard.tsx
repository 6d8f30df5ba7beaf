import type { PanelActions } from '../lib/panel/panel-actions.ts';
import type { CurrentView } from '../lib/panel/story-view.ts';
import type { ElsewhereView, PersonView } from '../lib/panel/voice-view.ts';
import { CorrectPerson } from './CorrectPerson.tsx';
import { Facts } from './Facts.tsx';
import { QuoteItems } from './QuoteItems.tsx';
import { StoryList } from './StoryList.tsx';
import { StoryLink } from './StoryLink.tsx';
import { useWords } from './words-context.ts';

export interface PersonCardProps {
  readonly person: PersonView;
  readonly current: CurrentView | null;
  readonly language: string | null;
  readonly inPage: boolean;
  readonly actions: PanelActions;
}

/** One voice: who they are, what they said here, and what else they said. */
export function PersonCard(props: PersonCardProps) {
  const { person, current, language, inPage, actions } = props;
  const t = useWords();
  return (
    <div class={`person style-${person.style}`}>
      <h1 class="name" tabIndex={-1} dir="auto">
        {person.name}
      </h1>
      {person.roles.map((role) => (
        <p key={role} class="role">
          <bdi>{role}</bdi>
        </p>
      ))}
      {person.aliases !== null && <p class="aliases">{person.aliases}</p>}
      <Facts items={person.facts} />
      <section>
        <h2>{t('personHere')}</h2>
        {person.quotations.length === 0 && <p class="silence">{t('personSilent')}</p>}
        <QuoteItems
          quotations={person.quotations}
          current={current}
          language={language}
          inPage={inPage}
          named={false}
          actions={actions}
        />
      </section>
      {person.elsewhere !== null && <Elsewhere person={person} actions={actions} />}
      {person.inLibrary !== null && (person.elsewhere?.length ?? 0) > 0 && (
        <p>
          <button
            type="button"
            class="text-button"
            onClick={() => actions.openLibrary(person.inLibrary!)}
          >
            {t('personInLibrary')}
          </button>
        </p>
      )}
      {person.correction !== null && (
        <CorrectPerson name={person.name} correction={person.correction} actions={actions} />
      )}
    </div>
  );
}

interface ElsewhereProps {
  readonly person: PersonView;
  readonly actions: Pick<PanelActions, 'openStory'>;
}

function Elsewhere({ person, actions }: ElsewhereProps) {
  const t = useWords();
  const met = person.elsewhere ?? [];
  if (met.length === 0 && person.stories.length === 0) {
    return (
      <section>
        <h2>{t('personElsewhere')}</h2>
        <p class="silence">{t('personElsewhereNone')}</p>
      </section>
    );
  }
  return (
    <>
      {met.length > 0 && (
        <section>
          <h2>{t('personElsewhere')}</h2>
          <StoryList items={met} keyOf={({ story }) => story.id}>
            {({ story, quotations }: ElsewhereView) => (
              <>
                <StoryLink story={story} actions={actions} />
                {quotations.map((quotation, i) => (
                  <blockquote key={i} dir="auto">
                    {quotation}
                  </blockquote>
                ))}
              </>
            )}
          </StoryList>
        </section>
      )}
      {person.stories.length > 0 && (
        <section>
          <h2>{t('personStories')}</h2>
          <StoryList items={person.stories} keyOf={({ id }) => id}>
            {(story) => <StoryLink story={story} actions={actions} />}
          </StoryList>
        </section>
      )}
    </>
  );
}
