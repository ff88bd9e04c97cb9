import { describe, expect, it } from 'vitest';
import { cellId, splitCellId, TABLE_KEYS } from './define.ts';
import { cellName, columnName, rowName, tableName } from './describe.ts';
import { EDITIONS } from './editions/index.ts';

const editions = Object.values(EDITIONS);

describe('ids of cells', () => {
  it('come apart at the first and the last dot', () => {
    const parts = { table: 'requests', row: 'denied.stateSecret', column: 'total' } as const;
    expect(splitCellId('requests.denied.stateSecret.total')).toEqual(parts);
    expect(cellId(parts.table, parts.row, parts.column)).toBe('requests.denied.stateSecret.total');
  });
});

describe.each(editions)('the form of $id', (edition) => {
  const rows = TABLE_KEYS.flatMap((table) => edition.tables[table].rows.map((row) => ({ table, row })));

  it('names each of its rows once, in both languages', () => {
    const ids = rows.map(({ table, row }) => `${table}.${row.key}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { table, row } of rows) {
      const name = rowName(edition, table, row.key);
      expect(row.label.startsWith(name['zh-CN'])).toBe(true);
      expect(name.en).not.toMatch(/\.|[a-z][A-Z]/);
    }
  });

  it('names each of its columns in both languages', () => {
    for (const { table, row } of rows)
      for (const { key, label } of row.columns) {
        expect(columnName(edition, table, key)['zh-CN']).not.toBe(key);
        expect(columnName(edition, table, key).en).not.toBe(label);
      }
  });

  it('is as large as the notice prints it', () => {
    const size = (table: (typeof TABLE_KEYS)[number]) =>
      edition.tables[table].rows.flatMap((row) => row.columns).length;
    expect(TABLE_KEYS.map(size)).toEqual(edition.id === '2021' ? [10, 175, 15] : [22, 161, 15]);
  });
});

it('a cell is called by table, row and column', () => {
  expect(tableName('requests')).toEqual({ 'zh-CN': '表三', en: 'Table 3' });
  expect(cellName(EDITIONS['2021'], 'requests.partiallyGranted.naturalPerson')).toEqual({
    'zh-CN': '表三“（二）部分公开”的“自然人”',
    en: 'Table 3, “3(2) partially granted”, natural persons',
  });
});
