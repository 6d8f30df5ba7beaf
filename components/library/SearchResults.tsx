import type { FoundStory, SearchAnswer, Snippet } from '../../lib/model/search.ts';
import { sourceAndDay } from '../../lib/panel/header-view.ts';
import type { Translate } from '../../lib/panel/translate.ts';
import { Facts } from '../Facts.tsx';
import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import { hrefOf, type LibraryActions } from './library-view.ts';
import { Marked } from './Marked.tsx';

export interface SearchResultsProps {
  /** `null` while it is searched. */
  readonly found: SearchAnswer | null;
  readonly actions: Pick<LibraryActions, 'moreResults'>;
}

/** What a search found, best first, with the words that were found. */
export function SearchResults({ found, actions }: SearchResultsProps) {
  const t = useWords();
  return (
    <main aria-busy={found === null} data-searched={found === null ? undefined : ''}>
      <div class="heading">
        <h1>{t('libResults')}</h1>
        {found !== null && found.total > 0 && <Facts items={notesOf(found, t)} />}
      </div>
      {found === null && <p class="silence">{t('libLoading')}</p>}
      {found?.total === 0 && <Empty title={t('libNoHitTitle')} text={noHit(found, t)} />}
      <ol class="timeline results">
        {found?.stories.map((hit) => (
          <Hit key={hit.story.id} hit={hit} />
        ))}
      </ol>
      {found !== null && found.total > found.stories.length && (
        <button type="button" class="text-button more" onClick={actions.moreResults}>
          {t('libMore', t.number(found.total - found.stories.length))}
        </button>
      )}
    </main>
  );
}

function Hit({ hit: { story, title, passages } }: { readonly hit: FoundStory }) {
  const t = useWords();
  return (
    <li>
      <h2>
        <a href={hrefOf({ kind: 'story', id: story.id })} dir="auto">
          {story.title === '' ? t('untitled') : <Marked text={story.title} marks={title} />}
        </a>
      </h2>
      <Facts items={[...sourceAndDay(story, t), ...(story.bundled ? [t('bundled')] : [])]} />
      {passages.map((passage) => (
        <Passage key={passage.text} passage={passage} />
      ))}
    </li>
  );
}

function Passage({ passage }: { readonly passage: Snippet }) {
  const { text, marks, cutBefore, cutAfter, quotation, speaker } = passage;
  return (
    <figure class={quotation === null ? 'said told' : 'said'}>
      <blockquote dir="auto">
        <p>
          {cutBefore && '… '}
          <Marked text={text} marks={marks} />
          {cutAfter && ' …'}
        </p>
      </blockquote>
      {speaker !== null && (
        <figcaption>
          <b dir="auto">{speaker}</b>
        </figcaption>
      )}
    </figure>
  );
}

/** How many were found, and what became of words that are not there as they were typed. */
function notesOf(found: SearchAnswer, t: Translate): readonly string[] {
  const { total, all, missing, corrected, pending } = found;
  return [
    t.plural('libFound', total),
    ...(all ? [] : [t('libFoundSome')]),
    ...(missing.length === 0 ? [] : [t('libMissing', t.and(missing.map(quoted)))]),
    ...corrected.map(({ word, forms }) => t('libCorrected', quoted(word), t.or(forms.map(quoted)))),
    ...(pending === 0 ? [] : [t.plural('libPending', pending)]),
  ];
}

function noHit({ pending }: SearchAnswer, t: Translate): string {
  return pending > 0 ? t.plural('libPending', pending) : t('libNoResult');
}

function quoted(text: string): string {
  return `“${text}”`;
}
