/**
 * Name of the one object through which our scripts in a page find each other. It is a global of their isolated world,
 * which scripts of the page do not see; it goes with the page.
 */
export const READER_WORLD = 'onRecordReader';
