import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createTranslate } from '../../lib/panel/translate.ts';
import { catalogueLanguage } from '../../scripts/shots/catalogue-language.ts';

/** The words that an English reader sees. */
export const english = createTranslate(catalogueLanguage(catalogue));
