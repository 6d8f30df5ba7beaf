import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSource } from '../lib/page/page-source.ts';
import { readerWorld } from './reader/reader-world.ts';

/** The first of the two scripts that a click injects into a page. */
export default defineUnlistedScript(() => {
  readerWorld().source ??= pageSource;
});
