import { TABLE_KEYS, tableOf } from '../../forms/define.ts';
import { cellName, tableName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';

/** How many cells the sentence names before it only counts. */
const NAMED = 3;

/** Cells left empty or struck out where the form asks for 0: one finding a table, listing them. */
export const cellsBlank = defineCheck({
  id: 'cells/blank',
  title: text('单元格未填写', 'Blank cells'),
  severity: 'warning',
  source: { document: null, place: '格式正文，各表各栏' },
  check: ({ cells, edition }) =>
    TABLE_KEYS.flatMap((table) => {
      const blank = [...cells.values()].filter(({ id, state }) => state === 'blank' && tableOf(id) === table);
      if (blank.length === 0) return [];
      const named = blank.slice(0, NAMED).map(({ id }) => cellName(edition, id));
      const name = tableName(table);
      const more = blank.length > NAMED;
      return [
        {
          at: table,
          section: table,
          cells: blank.map(({ id }) => id),
          actual: blank.length,
          expected: 0,
          message: text(
            `${name['zh-CN']}有 ${blank.length} 个单元格未填写或以符号代替（应填 0）：${named.map((one) => one['zh-CN'].replace(name['zh-CN'], '')).join('、')}${more ? '等' : ''}`,
            `${name.en} has ${blank.length} blank or struck-out cells where the form asks for 0: ${named.map((one) => one.en.replace(`${name.en}, `, '')).join('; ')}${more ? '; …' : ''}`,
          ),
        },
      ];
    }),
});
