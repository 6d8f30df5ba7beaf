import type { ImportFault } from '../../lib/model/import-fault.ts';
import type { ReadingFailure } from '../../lib/model/reading.ts';
import type { Translate } from '../../lib/panel/translate.ts';

/** Why something did not go in, as a reader understands it. */
export function faultWords(fault: ImportFault, t: Translate): string {
  switch (fault.kind) {
    case 'not-json':
      return t('libFaultNotJson');
    case 'too-long':
      return t('libFaultTooLong');
    case 'bad-story':
      return t('libFaultBadStory', fault.field);
    case 'bad-correction':
      return t('libFaultBadCorrection');
    case 'bad-annotation':
      return t('libFaultBadAnnotation');
    case 'unknown-record':
      return t('libFaultUnknownRecord');
    case 'newer-version':
      return t('libFaultNewer');
    case 'unknown-file':
      return t('libFaultUnknownFile');
    case 'cut-off':
      return t('libFaultCutOff');
    case 'not-text':
      return t('libFaultNotText');
    case 'unreadable':
      return t('libFaultUnreadable');
    case 'empty':
      return t('libFaultEmpty');
    case 'no-own-text':
      return t('libFaultNoOwnText');
    case 'no-reading':
      return readingWords(fault.reason, t);
    case 'no-such-story':
      return t('libFaultNoSuchStory');
    case 'no-room':
      return t('libFaultNoRoom');
    case 'not-in-story':
      return t('libFaultNotInStory');
    default:
      return fault satisfies never;
  }
}

/** Of the reasons why a page cannot be read these may be met in a file. */
function readingWords(reason: ReadingFailure, t: Translate): string {
  if (reason === 'not-english') return t('libFaultNotEnglish');
  if (reason === 'front-page') return t('libFaultFrontPage');
  if (reason === 'too-large') return t('libFaultTooLong');
  if (reason === 'internal') return t('libFaultUnreadable');
  return t('libFaultNoArticle');
}
