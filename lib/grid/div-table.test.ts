import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../test/support/page-of.ts';
import { parsePage } from '../page/parse.ts';
import { divTables } from './div-table.ts';
import { readFlow } from './flow.ts';

const tablesIn = (html: string) => {
  const page = parsePage(html);
  return divTables(page.document, readFlow(page));
};
const row = (...cells: readonly string[]) =>
  `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const THREE = row('规章', '0', '1') + row('文件', '2', '3') + row('许可', '4', '5');

describe('divTables', () => {
  it('reads rows of cells that are nested that way', () => {
    const [table] = tablesIn(`<div>${THREE}</div>`);
    expect(table && slotsOf(table.grid)).toEqual(['规章|0|1', '文件|2|3', '许可|4|5']);
    expect(table?.blocks.size).toBe(9);
  });

  it('looks through row groups by role or style', () => {
    const roles = `<div role="table"><div role="rowgroup">${THREE}</div><div role="rowgroup">${row('收费', '6', '7')}</div></div>`;
    const styles = `<div><div style="display:table-row-group">${THREE}</div></div>`;
    expect(tablesIn(roles).map(({ grid }) => grid.rows.length)).toEqual([4]);
    expect(tablesIn(styles).map(({ grid }) => grid.rows.length)).toEqual([3]);
  });

  it('reads spans where they are declared', () => {
    const html = `<div>${row('a', 'b', 'c').replace('<div>a', '<div aria-colspan="2" aria-rowspan="x">a')}${THREE}</div>`;
    const [table] = tablesIn(html);
    expect(table && slotsOf(table.grid)[0]).toBe('a|a|b|c');
  });

  it.each([
    ['two rows', `<div>${row('a', 'b', 'c') + row('d', 'e', 'f')}</div>`],
    ['rows of two', `<div>${row('a', 'b').repeat(4)}</div>`],
    ['paragraphs', '<div><p>一</p><p>二</p><p>三</p></div>'],
    ['long texts', `<div>${row('文'.repeat(81), 'b', 'c').repeat(3)}</div>`],
    ['a real table', '<table><tr><td>1</td><td>2</td><td>3</td></tr></table>'],
  ])('does not take %s for a table', (_, html) => {
    expect(tablesIn(html)).toEqual([]);
  });
});
