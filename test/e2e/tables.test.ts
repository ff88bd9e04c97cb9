import { isTag } from 'domhandler';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../lib/grid/table.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { walk } from '../../lib/page/walk.ts';
import { findChromium } from '../../scripts/ensure-browser.mjs';

/** Side of a slot in the drawn table, px. */
const SLOT = 20;
const COLUMNS = 12;

/** Where a cell begins and how far it reaches. */
type Place = readonly [row: number, col: number, rowSpan: number, colSpan: number];

/** Tables that put the forming of tables to the test; every cell has an id. */
const TABLES: Readonly<Record<string, string>> = {
  'plain rows': '<tr><td id=a><td id=b><tr><td id=c><td id=d>',
  'rowspan and colspan': '<tr><td id=a rowspan=2><td id=b colspan=2><tr><td id=c><td id=d>',
  'a cell slips past two spans':
    '<tr><td id=a rowspan=3><td id=b><td id=c rowspan=2><tr><td id=d><td id=e><tr><td id=f>',
  'rowspan beyond the table': '<tr><td id=a rowspan=9><td id=b><tr><td id=c>',
  'rowspan=0 reaches to the end of the group': '<tr><td id=a rowspan=0><td id=b><tr><td id=c><tr><td id=d>',
  'spans end with their row group': '<tbody><tr><td id=a rowspan=5><td id=b><tbody><tr><td id=c><td id=d>',
  'tfoot before tbody comes last':
    '<thead><tr><th id=a><th id=b><tfoot><tr><td id=c><td id=d><tbody><tr><td id=e><td id=f>',
  'spans that are no numbers':
    '<tr><td id=a colspan=x><td id=b rowspan=-1><td id=c colspan=0><tr><td id=d><td id=e><td id=f>',
  'rows of different length': '<tr><td id=a><tr><td id=b><td id=c><td id=d><tr><td id=e colspan=2>',
  'an empty row': '<tr><td id=a rowspan=2><td id=b><tr><tr><td id=c><td id=d>',
  'cells without a row': '<td id=a><td id=b><tr><td id=c><td id=d>',
  'the corner of the requests table':
    '<tr><td id=a rowspan=3 colspan=3><td id=b colspan=7><tr><td id=c rowspan=2><td id=d colspan=5><td id=e rowspan=2><tr><td id=f><td id=g><td id=h><td id=i><td id=j>',
};

const page = (rows: string) =>
  `<!DOCTYPE html><style>table{border-collapse:collapse;table-layout:fixed;width:${COLUMNS * SLOT}px}td,th{padding:0;height:${SLOT}px;font-size:0}tr{height:${SLOT}px}</style><table><colgroup>${`<col width=${SLOT}>`.repeat(COLUMNS)}</colgroup>${rows}</table>`;

/** Every cell's place as we form the table. */
function formed(html: string): Record<string, Place> {
  const places: Record<string, Place> = {};
  walk(parsePage(html).document, {
    enter: (element) => {
      if (element.name !== 'table') return;
      for (const { node, row, col, rowSpan, colSpan } of readTable(element).rows.flat())
        places[(isTag(node) && node.attribs['id']) || ''] = [row, col, rowSpan, colSpan];
    },
  });
  return places;
}

/** Every cell's place as the browser lays it out. */
const laidOut = (tab: Page): Promise<Record<string, Place>> =>
  tab.evaluate((slot) => {
    const table = document.querySelector('table')?.getBoundingClientRect() ?? new DOMRect();
    const cells = [...document.querySelectorAll('td, th')].map((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      const place = [top - table.top, left - table.left, height, width].map((px) => Math.round(px / slot));
      return [cell.id, place];
    });
    return Object.fromEntries(cells);
  }, SLOT);

describe('our grids are the tables that Chromium lays out', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
    tab = await browser.newPage();
  });
  afterAll(() => browser?.close());

  for (const [name, rows] of Object.entries(TABLES))
    test(name, async () => {
      await tab.setContent(page(rows));
      expect(formed(page(rows))).toEqual(await laidOut(tab));
    });
});
