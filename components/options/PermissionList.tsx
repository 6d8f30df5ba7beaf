import { useWords } from '../words-context.ts';

export interface PermissionListProps {
  /** As the manifest of the running build names them. */
  readonly permissions: readonly string[];
}

/** What the running build may do, each permission in words beside its own name. */
export function PermissionList({ permissions }: PermissionListProps) {
  const t = useWords();
  const words: Readonly<Record<string, string>> = {
    activeTab: t('optPermissionActiveTab'),
    scripting: t('optPermissionScripting'),
    storage: t('optPermissionStorage'),
    sidePanel: t('optPermissionSidePanel'),
    contextMenus: t('optPermissionContextMenus'),
  };
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{t('optPermissions')}</h2>
      <ul class="permissions">
        {permissions.map((permission) => (
          <li key={permission}>
            {words[permission]} <code>{permission}</code>
          </li>
        ))}
      </ul>
      <p class="silence">{t('optPermissionsHint')}</p>
    </section>
  );
}
