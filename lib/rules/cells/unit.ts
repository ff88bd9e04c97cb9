import { splitCellId } from '../../forms/define.ts';
import { cellName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import type { Cell } from '../../report/report.ts';
import { defineCheck } from '../define.ts';

/** A unit inside a cell: the column has one already, or (采购总金额 of 2019) the reader must know which. */
export const cellsUnit = defineCheck({
  id: 'cells/unit',
  title: text('单元格内写有单位', 'Unit inside a cell'),
  severity: 'info',
  source: { document: null, place: '格式正文，表格各列' },
  check: ({ cells, edition }) =>
    [...cells.values()].filter(hasUnit).map((cell) => {
      const name = cellName(edition, cell.id);
      const converted = cell.unit === '元' && !cell.text.startsWith(String(cell.value));
      return {
        at: cell.id,
        section: splitCellId(cell.id).table,
        cells: [cell.id],
        actual: cell.value,
        message: text(
          `${name['zh-CN']}写作“${cell.text}”，单元格内带有单位“${cell.unit}”${converted ? `，折合 ${cell.value} 万元` : ''}`,
          `${name.en} reads “${cell.text}”, with its unit inside the cell${converted ? ` (${cell.value} in units of 10,000 yuan)` : ''}`,
        ),
      };
    }),
});

type WithUnit = Extract<Cell, { state: 'number' }> & { readonly unit: string };

const hasUnit = (cell: Cell): cell is WithUnit => cell.state === 'number' && cell.unit !== null;
