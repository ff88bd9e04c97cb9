import { signal } from '@preact/signals';
import type { PopupExports } from '../../components/popup/popup.tsx';
import { exporting } from '../../lib/i18n/ui-export.ts';
import {
  cancelIn,
  type ExportTold,
  type ReportAt,
  saveFrom,
  tablesFrom,
} from '../../lib/platform/frame-exports.ts';
import { copyTables } from '../../lib/platform/save.ts';
import { ExportingModel } from '../../lib/state/exporting.ts';

const FAILED = { words: exporting.failed, failed: true };

/** Exports from the popup: the page makes them, and goes on when the popup is closed. */
export function popupExports(tabOf: () => Promise<number | undefined>): PopupExports {
  const state = new ExportingModel();
  const chosen = signal<ReportAt | null>(null);
  const run = async (report: ReportAt, work: (tab: number) => Promise<ExportTold>) => {
    chosen.value = report;
    state.proceed({ words: exporting.working, share: null, bar: null });
    try {
      const tab = await tabOf();
      state.tell(tab === undefined ? FAILED : await work(tab));
    } catch (error) {
      console.warn('Gouji:', error);
      state.tell(FAILED);
    }
  };
  return {
    state,
    chosen,
    actionsFor: (report) => ({
      onExport: (kind) => void run(report, (tab) => saveFrom(tab, report, kind)),
      onCopy: () =>
        void run(report, async (tab) => {
          const { tables, ...told } = await tablesFrom(tab, report);
          const refused = tables !== null && !copyTables(document, tables);
          return refused ? { words: exporting.copyFailed, failed: true } : told;
        }),
      onMenu: (open) => {
        chosen.value = report;
        state.toggle(open);
      },
      onCancel: () =>
        void tabOf()
          .then((tab) => (tab === undefined ? undefined : cancelIn(tab, report.frame)))
          .catch((error: unknown) => console.warn('Gouji:', error)),
    }),
  };
}
