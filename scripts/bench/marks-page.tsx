import { createExports } from '../../entrypoints/auditor/exports.ts';
import { openScreen } from '../../entrypoints/auditor/screen.tsx';
import { same } from '../../lib/i18n/text.ts';
import type { ShownAudit, ShownFinding } from '../../lib/show/shown-audit.ts';
import { DEFAULT_PREFERENCES } from '../../lib/state/preferences.ts';
import { SessionModel } from '../../lib/state/session.ts';

/** What the page of the benchmark offers to the script that drives it. */
export interface MarksBench {
  /** Shows a session with a mark in each row, and waits until it is painted. Gives the marks that stand. */
  readonly open: () => Promise<number>;
  /** Points at a mark, and waits until what this sets off is painted. */
  readonly point: (at: number) => Promise<void>;
  readonly leave: () => void;
  /** Elements of the layer that the last pointing touched. */
  readonly touched: () => number;
}

/** Lays out a table in which every figure should be that of the row below, and none is. */
export function setUp(rows: number): MarksBench {
  const row = (_: unknown, i: number) => `<tr><th>第 ${i} 行</th><td>${i}</td></tr>`;
  document.body.innerHTML = `<table border="1">${Array.from({ length: rows }, row).join('')}</table>`;
  const cells = [...document.querySelectorAll('td')];
  const touched = new Set<Node>();
  const watch = new MutationObserver((records) => {
    for (const { target } of records) touched.add(target);
  });
  const root = () => document.querySelector('gouji-marks')?.shadowRoot;
  const session = new SessionModel();
  const audit = auditOf(rows);
  return {
    open: async () => {
      session.load(DEFAULT_PREFERENCES, 'zh-CN');
      session.setAudits([audit]);
      openScreen(session, {
        live: (node) => cells[node] ?? null,
        exports: createExports(session),
        off: () => {},
        retry: () => {},
      });
      await painted();
      watch.observe(root() ?? document, { subtree: true, attributes: true, childList: true });
      return root()?.querySelectorAll('.mark[data-badge]:not([hidden])').length ?? 0;
    },
    point: async (at) => {
      touched.clear();
      root()
        ?.querySelectorAll('.badge')
        [at]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await painted();
    },
    leave: session.leave,
    touched: () => touched.size,
  };
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const idOf = (row: number) => `requests.${row}.total`;

function auditOf(rows: number): ShownAudit {
  const all = Array.from({ length: rows }, (_, i) => i);
  return {
    report: {
      ...{ title: '年度报告', agency: null, year: 2023, edition: '2021', period: null, publishedOn: null },
      ...{ sections: [], open: true },
    },
    coverage: { identities: rows, passed: 0, failed: rows, notVerifiable: 0 },
    checked: { tables: [], rules: [] },
    findings: all.map((i) => findingOf(i, (i + 1) % rows)),
    diagnoses: [],
    notes: [],
    places: Object.fromEntries(all.map((i) => [idOf(i), i])),
    cellNames: {},
    lineNames: { rows: {}, columns: {} },
  };
}

function findingOf(row: number, below: number): ShownFinding {
  const [left, right] = [row, below].map((value) => ({ cell: idOf(value), value }));
  if (!left || !right) throw new Error('a sum has two sides');
  return {
    id: `requests/applicants@${row}`,
    rule: 'requests/applicants',
    severity: 'error',
    outcome: 'failed',
    section: 'requests',
    message: same(`第 ${row} 行勾稽不成立：${row} ≠ ${below}`),
    cells: [left.cell, right.cell],
    quotes: [],
    printed: [],
    expected: row,
    actual: below,
    source: { document: '国办公开办函〔2021〕30号', place: '表三' },
    arithmetic: {
      relation: '=',
      left: [left],
      right: [right],
      leftSum: row,
      rightSum: below,
      formula: `${row} ≠ ${below}`,
    },
  };
}
