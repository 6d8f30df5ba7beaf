import type { ImportCounts, ImportJob } from '../../lib/model/import-job.ts';
import { useWords } from '../words-context.ts';
import { faultWords } from './fault-words.ts';
import type { LibraryActions } from './library-view.ts';

export interface ImportReportProps {
  readonly job: ImportJob;
  readonly actions: Pick<LibraryActions, 'undoImport' | 'keepImport' | 'useSettings'>;
}

/** How far an import is, what came in, what did not and why, and the way back. */
export function ImportReport({ job, actions }: ImportReportProps) {
  const t = useWords();
  const { state, counts, files, done, queued } = job;
  const heading = {
    filling: t('libImportFilling'),
    running: t('libImportRunning'),
    done: t('libImportDone'),
    undoing: t('libImportUndoing'),
    undone: t('libImportUndone'),
  }[state];
  return (
    <article class="import-report" aria-busy={isBusy(job)} data-state={state}>
      <h3>{heading}</h3>
      <p class="silence" dir="auto">
        {t.and(files.slice(0, 3))}
        {files.length > 3 && ` ${t.plural('libMoreFiles', files.length - 3)}`}
      </p>
      {isBusy(job) && (
        <p class="progress">
          <progress
            aria-label={heading}
            value={state === 'running' ? done : undefined}
            max={queued || 1}
          />
          <span>{t('libProgress', t.number(done), t.number(queued))}</span>
        </p>
      )}
      {state !== 'undone' && <Counts counts={counts} ended={state === 'done'} />}
      {counts.skipped > 0 && state !== 'undone' && <SkippedList job={job} />}
      {state !== 'undoing' && <ReportActions job={job} actions={actions} />}
    </article>
  );
}

function isBusy({ state }: ImportJob): boolean {
  return state === 'filling' || state === 'running' || state === 'undoing';
}

function hasChanged({ added, replaced, corrections }: ImportCounts): boolean {
  return added + replaced + corrections > 0;
}

interface CountsProps {
  readonly counts: ImportCounts;
  readonly ended: boolean;
}

function Counts({ counts, ended }: CountsProps) {
  const t = useWords();
  const { added, replaced, same, older, corrections } = counts;
  const lines = [
    [added, t.plural('libCountAdded', added)],
    [replaced, t.plural('libCountReplaced', replaced)],
    [same, t.plural('libCountSame', same)],
    [older, t.plural('libCountOlder', older)],
    [corrections, t.plural('libCountCorrections', corrections)],
  ] as const;
  const shown = lines.filter(([count]) => count > 0);
  return (
    <ul class="counts">
      {shown.map(([, line]) => (
        <li key={line}>{line}</li>
      ))}
      {ended && shown.length === 0 && <li>{t('libCountNone')}</li>}
    </ul>
  );
}

function ReportActions({ job, actions }: ImportReportProps) {
  const t = useWords();
  const { state, counts, settings } = job;
  const changed = hasChanged(counts) && state !== 'undone';
  return (
    <p class="actions">
      {(isBusy(job) || changed) && (
        <button type="button" class="text-button" onClick={() => actions.undoImport(job)}>
          {t('libImportUndo')}
        </button>
      )}
      {settings !== null && state === 'done' && (
        <button type="button" class="text-button" onClick={() => actions.useSettings(job)}>
          {t('libUseSettings')}
        </button>
      )}
      {!isBusy(job) && (
        <button type="button" class="text-button" onClick={() => actions.keepImport(job)}>
          {changed ? t('libImportKeep') : t('libDismiss')}
        </button>
      )}
    </p>
  );
}

/** So few are shown at once. */
const FEW = 5;

function SkippedList({ job: { skipped, counts } }: { readonly job: ImportJob }) {
  const t = useWords();
  const total = counts.skipped;
  const unnamed = total - skipped.length;
  return (
    <details class="skipped" open={total <= FEW}>
      <summary>{t.plural('libCountSkipped', total)}</summary>
      <ul>
        {skipped.map(({ file, line, fault }, i) => (
          <li key={i} dir="auto">
            {line === null
              ? t('libSkippedFile', file, faultWords(fault, t))
              : t('libSkippedLine', file, t.number(line), faultWords(fault, t))}
          </li>
        ))}
        {unnamed !== 0 && <li>{t('libMoreSkipped', t.number(unnamed))}</li>}
      </ul>
    </details>
  );
}
