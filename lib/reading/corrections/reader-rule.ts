/** Name of the rule of what the reader said. */
export const READER_RULE = 'reader';
