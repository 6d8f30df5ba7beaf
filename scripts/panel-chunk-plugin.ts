import type { Plugin } from 'vite';

/** What the panel draws with at once, and the parts of it that are loaded when they are asked for. */
const PANEL =
  /\/(?:node_modules\/(?:preact|@preact)|components\/[^/]+\.tsx?$|lib\/(?:panel|model|browser|search\/fold-name)|entrypoints\/sidepanel\/(?!main)[^/]+\.tsx?$|wxt\/dist\/browser)/u;
const LATER =
  /\/(?:copy-quotations|answer-questions|cite-story|cite-quotation|passage-link|find-selection|page-marks)\.ts$|\/lib\/browser\/(?:omnibox|inject|running|forget|listen-in|settings)/u;

/**
 * Puts what the panel opens with into one file: many small ones, as they fall out of what the pages share, pack worse
 * and are fetched one by one.
 */
export function panelChunkPlugin(): Plugin {
  return {
    name: 'on-record-panel-chunk',
    outputOptions(options) {
      if (options.format !== 'es' && options.format !== undefined) return options;
      return {
        ...options,
        codeSplitting: {
          groups: [{ name: 'panel', test: (id: string) => PANEL.test(id) && !LATER.test(id) }],
        },
      };
    },
  };
}
