import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { PAGES } from './lib/extension/page-patterns.ts';
import {
  barePolyfill,
  compileAtOnce,
  oneSharedChunk,
  withoutInnerHtml,
  withoutWrapper,
} from './test/programs/build/bundling.ts';
import { licenses, notePackages } from './test/programs/build/licenses.ts';
import { packMessages } from './test/programs/build/pack-messages.ts';
import { repack } from './test/programs/build/repack.ts';

/**
 * The first versions that have all that Nutgraf needs: in Chrome `light-dark()` of style sheets, in Firefox the Navigation
 * API, without which nothing tells that a page of one document has gone from its front page to a story.
 */
const CHROME = '123';
const FIREFOX = '147.0';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    // The browsers that we are for all know it.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      preact({ reactAliasesEnabled: false }),
      withoutInnerHtml,
      withoutWrapper,
      barePolyfill,
      compileAtOnce,
      oneSharedChunk,
      notePackages,
    ],
  }),
  hooks: {
    'build:publicAssets': (_, files) => packMessages(files),
    'zip:extension:done': async (_, path) => writeFile(path, repack(await readFile(path))),
    'build:done': ({ config }) => writeFile(join(config.outDir, 'LICENSES.txt'), licenses(config.root)),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandPanel__',
      },
      'next-place': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-place': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-boxes': { description: '__MSG_commandBoxes__' },
    },
    minimum_chrome_version: CHROME,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'nutgraf@nutgraf.example',
        strict_min_version: FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX },
    },
  }),
});
