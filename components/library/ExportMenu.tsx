import { useId, useState } from 'preact/hooks';
import type { StoryId } from '../../lib/model/story.ts';
import { useWords } from '../words-context.ts';
import type { ExportFormat, LibraryActions } from './library-view.ts';

export interface ExportMenuProps {
  /** `null`: all of the reader's own stories; one: that story by itself. */
  readonly ids: readonly StoryId[] | null;
  readonly actions: Pick<LibraryActions, 'exportAs'>;
}

function firstFormat(ids: readonly StoryId[] | null): ExportFormat {
  if (ids === null) return 'csv';
  return ids.length === 1 ? 'story' : 'library';
}

/** Chooses a format and takes the file out. */
export function ExportMenu({ ids, actions }: ExportMenuProps) {
  const t = useWords();
  const [wanted, setFormat] = useState<ExportFormat>(firstFormat(ids));
  // More may have been chosen since.
  const format = wanted === 'story' && ids?.length !== 1 ? 'library' : wanted;
  const id = useId();
  const stories: readonly (readonly [ExportFormat, string])[] = [
    ...(ids?.length === 1 ? [['story', t('libFormatStory')] as const] : []),
    ['library', t('libFormatLibrary')],
  ];
  const quotations: typeof stories = [
    ['csv', t('libFormatCsv')],
    ['csv-bom', t('libFormatCsvBom')],
    ['markdown', t('libFormatMarkdown')],
    ['text', t('libFormatText')],
    ['html', t('libFormatHtml')],
    ['annotations', t('libFormatAnnotations')],
    ['schema', t('libFormatSchema')],
  ];
  const citations: typeof stories = [
    ['csl', t('libFormatCsl')],
    ['bibtex', t('libFormatBibtex')],
  ];
  const groups = [
    ...(ids === null ? [] : [[t('libStories'), stories] as const]),
    [t('navQuotations'), quotations] as const,
    [t('libCitations'), citations] as const,
  ];
  return (
    <form
      class="export-menu"
      onSubmit={(event) => {
        event.preventDefault();
        actions.exportAs(format, ids);
      }}
    >
      <label for={id}>{t('libFormat')}</label>
      <select
        id={id}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}
      >
        {groups.map(([label, formats]) => (
          <optgroup key={label} label={label}>
            {formats.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" class={ids === null ? 'button' : 'text-button'}>
        {t('libExport')}
      </button>
    </form>
  );
}
