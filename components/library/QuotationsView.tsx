import { sourceAndDay } from '../../lib/panel/header-view.ts';
import { Facts } from '../Facts.tsx';
import { useWords } from '../words-context.ts';
import { Empty } from './Empty.tsx';
import { hrefOf, type LibraryActions, type QuotationLine } from './library-view.ts';
import { QuotationItem } from './QuotationItem.tsx';

export interface QuotationsViewProps {
  /** Those that scope and search leave, story by story; `null` while they are loaded. */
  readonly quotations: readonly QuotationLine[] | null;
  /** Stories whose quotations are not among them yet. */
  readonly waiting: number;
  readonly searched: boolean;
  readonly actions: Pick<LibraryActions, 'moreQuotations'>;
}

/** What was said, story by story, the newest kept first. */
export function QuotationsView({ quotations, waiting, searched, actions }: QuotationsViewProps) {
  const t = useWords();
  return (
    <main aria-busy={quotations === null}>
      <div class="heading">
        <h1>{t('navQuotations')}</h1>
      </div>
      {quotations === null && <p class="silence">{t('libLoading')}</p>}
      {quotations?.length === 0 && (
        <Empty
          title={searched ? t('libNoHitTitle') : t('libNothingSaidTitle')}
          text={searched && waiting > 0 ? t('libNoHitYet') : t('libNothingSaid')}
        />
      )}
      <ol class="timeline">
        {byStory(quotations ?? []).map(([first, ...rest]) => (
          <li key={first.story.id}>
            <h2>
              <a href={hrefOf({ kind: 'story', id: first.story.id })} dir="auto">
                {first.story.title || t('untitled')}
              </a>
            </h2>
            <Facts
              items={[
                ...sourceAndDay(first.story, t),
                ...(first.story.bundled ? [t('bundled')] : []),
              ]}
            />
            {[first, ...rest].map((quotation) => (
              <QuotationItem key={quotation.id} quotation={quotation} />
            ))}
          </li>
        ))}
      </ol>
      {waiting > 0 && (
        <button type="button" class="text-button more" onClick={actions.moreQuotations}>
          {t.plural('libMoreStories', waiting)}
        </button>
      )}
    </main>
  );
}

type Group = readonly [QuotationLine, ...QuotationLine[]];

function byStory(quotations: readonly QuotationLine[]): readonly Group[] {
  const groups = new Map<string, [QuotationLine, ...QuotationLine[]]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.story.id);
    if (group === undefined) groups.set(quotation.story.id, [quotation]);
    else group.push(quotation);
  }
  return [...groups.values()];
}
