import { defineConfig } from 'wxt';
import { leanTaggerPlugin } from './scripts/lean-tagger-plugin.ts';
import { packedWeightsPlugin } from './scripts/packed-weights-plugin.ts';
import { seedsPlugin } from './scripts/seeds-plugin.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [seedsPlugin(), leanTaggerPlugin(), packedWeightsPlugin()],
    // Every browser that we run in preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  zip: { name: 'on-record', excludeSources: ['artifacts/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // WXT adds sidePanel on Chromium. This is the whole list, for ever: see PERMISSIONS in the README.
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'record' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
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
        { minimum_chrome_version: '123' }),
  }),
});
