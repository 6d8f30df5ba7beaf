import type { CommandKeys } from '../lib/panel/panel-ports.ts';
import type { Translate } from '../lib/panel/translate.ts';

/** What a command does; those that the browser names itself are named here. */
export function commandName({ name, description }: CommandKeys, t: Translate): string {
  switch (name) {
    case '_execute_action':
      return t('optShortcutIcon');
    case '_execute_sidebar_action':
      return t('optShortcutPanel');
    default:
      return description || name;
  }
}
