import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Gouji runs on agency sites only; everywhere else the user asks for it (activeTab). */
const AGENCY_SITES = '*://*.gov.cn/*';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      ...['activeTab', 'contextMenus', 'scripting', 'storage'],
      // Firefox takes a menu that was open for more than five seconds for no wish of the user's.
      ...(browser === 'firefox' ? ['clipboardWrite'] : []),
    ],
    host_permissions: [AGENCY_SITES],
    content_scripts: [
      {
        matches: [AGENCY_SITES],
        js: ['detector.js'],
        all_frames: true,
        // Frames that a script fills have no address of their own: `about:blank`, `srcdoc`, `blob:`.
        match_origin_as_fallback: true,
        // Before any script of the page: whoever listens first cannot be kept from hearing.
        run_at: 'document_start',
      },
    ],
    action: { default_title: '__MSG_action__' },
    commands: {
      audit: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandAudit__' },
      // Without keys of their own, which might clash with the page's or the browser's: whoever wants some sets them.
      next: { description: '__MSG_commandNext__' },
      previous: { description: '__MSG_commandPrevious__' },
      panel: { description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gouji@gouji.example',
          // The first that says at installation what data an extension collects, on desktop and phone.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
