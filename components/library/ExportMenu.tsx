import { useId, useState } from 'preact/hooks';
import type { StoryId } from '../../lib/model/story.ts';
import { useWords } from '../words-context.ts';
import type { ExportFormat, LibraryActions } from './library-view.ts';

export interface ExportMenuProps {
  /** `null`: all of the reader's own stories. */
  readonly ids: readonly StoryId[] | null;
  readonly actions: Pick<LibraryActions, 'exportAs'>;
}

/** Chooses a format and takes the file out. */
export function ExportMenu({ ids, actions }: ExportMenuProps) {
  const t = useWords();
  const [format, setFormat] = useState<ExportFormat>(ids === null ? 'csv' : 'library');
  const id = useId();
  const stories: readonly (readonly [ExportFormat, string])[] = [
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
