import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context.ts';
import { droppedFiles } from './dropped-files.ts';
import type { LibraryActions } from './library-view.ts';

export interface DropZoneProps {
  readonly actions: Pick<LibraryActions, 'importFiles'>;
}

/** Takes files and folders, dropped or chosen. */
export function DropZone({ actions }: DropZoneProps) {
  const t = useWords();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    actions.importFiles([...(input.files ?? [])]);
    input.value = ''; // the same file may be chosen again
  };
  return (
    <div
      class={over ? 'drop-zone drop-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(actions.importFiles);
      }}
    >
      <p>{t('libDrop')}</p>
      <p class="drop-buttons">
        <button type="button" class="button" onClick={() => files.current?.click()}>
          {t('libChooseFiles')}
        </button>
        <button type="button" class="text-button" onClick={() => folder.current?.click()}>
          {t('libChooseFolder')}
        </button>
      </p>
      <input
        ref={files}
        id="import-files"
        type="file"
        aria-label={t('libChooseFiles')}
        multiple
        hidden
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        aria-label={t('libChooseFolder')}
        multiple
        hidden
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
