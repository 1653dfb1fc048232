import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Where Nutgraf looks for articles: one choice, asked once, the same for reading a page and knowing its address. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * Preact writes `innerHTML` where a component asks for `dangerouslySetInnerHTML`. None of ours does; here the way itself
 * is taken out, so that no version of them can, and stores need not ask.
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
    const safe = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (safe === code) throw new Error('Preact no longer writes innerHTML the way that is known here.');
    return { code: safe, map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: true },
  vite: () => ({ plugins: [preact({ reactAliasesEnabled: false }), withoutInnerHtml] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', browser === 'firefox' ? 'scripting' : 'sidePanel'],
    host_permissions: PAGES,
    content_scripts: [{ matches: PAGES, js: ['page.js'], run_at: 'document_idle' }],
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
    minimum_chrome_version: '123',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'nutgraf@nutgraf.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
