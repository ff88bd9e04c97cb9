import { describe, expect, it } from 'vitest';
import { cellId, TABLE_KEYS } from '../../forms/define.ts';
import { EDITIONS } from '../../forms/editions/index.ts';
import { layOutForm } from './lay-out.ts';

const forms = Object.values(EDITIONS).flatMap(({ id, tables }) =>
  TABLE_KEYS.map((key) => ({ id, key, form: tables[key] })),
);

describe.each(forms)('the $key table of the $id form', ({ form }) => {
  const laid = layOutForm(form);

  it('has a place for every value, once', () => {
    const due = form.rows.flatMap((row) => row.columns.map(({ key }) => cellId(form.key, row.key, key)));
    const found = laid.cells.flatMap(({ cell }) => (cell === null ? [] : [cell]));
    expect(found.toSorted()).toEqual(due.toSorted());
  });

  it('fills its rectangle without gap or overlap', () => {
    const taken = laid.cells.flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
      ),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length).toBe(laid.width * laid.height);
  });

  it('prints every label of the form', () => {
    const texts = new Set(laid.cells.map(({ text }) => text));
    for (const { label, groups, columns } of form.rows)
      for (const printed of [label, ...groups, ...columns.map((column) => column.label)])
        expect(texts).toContain(printed);
  });
});
