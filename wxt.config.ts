import { defineConfig } from 'wxt';
import { leanTaggerPlugin } from './scripts/lean-tagger-plugin.ts';
import { packedWeightsPlugin } from './scripts/packed-weights-plugin.ts';
import { packedWordsPlugin } from './scripts/packed-words-plugin.ts';
import { seedsPlugin } from './scripts/seeds-plugin.ts';
import { panelChunkPlugin } from './scripts/panel-chunk-plugin.ts';
import { welcomePlugin } from './scripts/welcome-plugin.ts';
import { thirdPartyLicences } from './scripts/third-party-licences.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      seedsPlugin(),
      welcomePlugin(),
      panelChunkPlugin(),
      leanTaggerPlugin(),
      packedWeightsPlugin(),
      packedWordsPlugin(),
    ],
    // Every browser that we run in preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  zip: { name: 'on-record', excludeSources: ['artifacts/**'] },
  hooks: {
    'build:publicAssets': (_, assets) => {
      assets.push({ relativeDest: 'licences.txt', contents: thirdPartyLicences() });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // WXT adds sidePanel on Chromium. This is the whole list, for ever: see PERMISSIONS in the README.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'record' },
    // Chromium takes four suggested keys at most.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-quotation': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-quotation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLibrary__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@onrecord.invalid',
              // 140: the Custom Highlight API. 142: the consent that an add-on must declare, on every kind of Firefox.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 123: light-dark(), which the card is coloured with; sidePanel.open() and the highlights are older.
        {
          minimum_chrome_version: '123',
          // Where a browser has no panel of its own, ours is a frame over the page: under an address that no page can
          // guess, and only with a token that is good for once.
          web_accessible_resources: [
            { resources: ['sidepanel.html'], matches: ['<all_urls>'], use_dynamic_url: true },
          ],
        }),
  }),
});
