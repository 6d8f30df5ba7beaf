import type { Settings } from '../../lib/model/settings.ts';
import type { CommandKeys } from '../../lib/panel/panel-ports.ts';
import { useWords } from '../words-context.ts';
import { AboutNote } from './AboutNote.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { PermissionList } from './PermissionList.tsx';
import { SettingChoice } from './SettingChoice.tsx';
import { SettingSwitch } from './SettingSwitch.tsx';
import { ShortcutList } from './ShortcutList.tsx';

export interface OptionsPageProps {
  /** `null` while they are loaded. */
  readonly settings: Settings | null;
  /** What the running build is and may do; `null` while the browser is asked. */
  readonly build: {
    readonly version: string;
    readonly permissions: readonly string[];
    readonly shortcuts: readonly CommandKeys[];
    readonly browser: 'chromium' | 'firefox';
  } | null;
  readonly announcement: string;
  /** Changes a setting; it holds at once. */
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onDeleteEverything: () => void;
}

/** Everything that the reader can set, and what they may want to know. */
export function OptionsPage(props: OptionsPageProps) {
  const { settings, build, announcement, onChange, onDeleteEverything } = props;
  const t = useWords();
  return (
    <div class="options">
      <header class="masthead">
        <a class="wordmark" href="library.html">
          {t('libTitle')}
        </a>
        <nav class="shelves" aria-label={t('libNavLabel')}>
          <a href="library.html">{t('optLibrary')}</a>
          <a href="options.html" aria-current="page">
            {t('optTitle')}
          </a>
        </nav>
      </header>
      <main class="shelf" aria-busy={settings === null || build === null}>
        <h1>{t('optTitle')}</h1>
        {settings !== null && <Switches settings={settings} onChange={onChange} />}
        <section aria-labelledby="data-title">
          <h2 id="data-title">{t('optData')}</h2>
          <p>{t('optDataHint')}</p>
          <p class="actions">
            <a class="text-button" href="library.html#exchange">
              {t('optExport')}
            </a>
          </p>
          <DeleteEverything onDelete={onDeleteEverything} />
        </section>
        {build !== null && (
          <>
            <ShortcutList shortcuts={build.shortcuts} browser={build.browser} />
            <PermissionList permissions={build.permissions} />
            <AboutNote version={build.version} />
          </>
        )}
      </main>
      <div class="spoken" role="status">
        {announcement}
      </div>
    </div>
  );
}

interface SwitchesProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}

function Switches({ settings, onChange }: SwitchesProps) {
  const t = useWords();
  const { keepStories, highlights, hoverCard, cardOpens, bundledStories, contextMenu } = settings;
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('optReading')}</h2>
      <SettingSwitch
        label={t('optKeep')}
        hint={t('optKeepHint')}
        on={keepStories}
        onChange={(on) => onChange({ keepStories: on })}
      />
      <SettingSwitch
        label={t('optHighlights')}
        hint={t('optHighlightsHint')}
        on={highlights}
        onChange={(on) => onChange({ highlights: on })}
      />
      <SettingSwitch
        label={t('optCard')}
        hint={t('optCardHint')}
        on={hoverCard && highlights}
        disabled={!highlights}
        onChange={(on) => onChange({ hoverCard: on })}
      />
      <SettingChoice
        label={t('optCardOpens')}
        value={cardOpens}
        disabled={!highlights || !hoverCard}
        choices={[
          { value: 'rest', label: t('optCardRest') },
          { value: 'modifier', label: t('optCardModifier') },
          { value: 'click', label: t('optCardClick') },
        ]}
        onChange={(chosen) => onChange({ cardOpens: chosen })}
      />
      <SettingSwitch
        label={t('optBundled')}
        hint={t('optBundledHint')}
        on={bundledStories}
        onChange={(on) => onChange({ bundledStories: on })}
      />
      <SettingSwitch
        label={t('optMenu')}
        hint={t('optMenuHint')}
        on={contextMenu}
        onChange={(on) => onChange({ contextMenu: on })}
      />
    </section>
  );
}
