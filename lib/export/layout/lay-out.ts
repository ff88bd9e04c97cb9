import {
  type CellId,
  type ColumnForm,
  cellId,
  type RowForm,
  type TableForm,
  type TableKey,
} from '../../forms/define.ts';

/** A cell of a table laid out like the form. Rows and columns count from 0. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** `label` names what stands right of it, `head` what stands below it. */
  readonly kind: 'head' | 'label' | 'value';
  /** Printed by the form; null for a value. */
  readonly text: string | null;
  /** Of a value. */
  readonly cell: CellId | null;
}

export interface LaidTable {
  readonly key: TableKey;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  /** Row by row, from left to right; none overlaps another. */
  readonly cells: readonly LaidCell[];
}

/** A table of the form as the notice lays it out, with a place for every value. Never throws. */
export function layOutForm(form: TableForm): LaidTable {
  const cells = LAYOUTS[form.key](form).toSorted((a, b) => a.row - b.row || a.column - b.column);
  const width = Math.max(...cells.map(({ column, columns }) => column + columns));
  const height = Math.max(...cells.map(({ row, rows }) => row + rows));
  return { key: form.key, caption: form.caption, width, height, cells };
}

const LAYOUTS: Readonly<Record<TableKey, (form: TableForm) => LaidCell[]>> = {
  proactive: layOutProactive,
  requests: layOutRequests,
  litigation: layOutLitigation,
};

type Kind = 'head' | 'label';

const printed = (kind: Kind, text: string, row: number, column: number, rows = 1, columns = 1): LaidCell => ({
  ...{ row, column, rows, columns, kind, text },
  cell: null,
});

const value = (cell: CellId, row: number, column: number, columns = 1): LaidCell => ({
  ...{ row, column, rows: 1, columns, kind: 'value', text: null },
  cell,
});

/** Blocks one below the other: the article as a heading, the columns of its rows, the rows. */
function layOutProactive({ key, rows }: TableForm): LaidCell[] {
  const widest = Math.max(...rows.map(({ columns }) => columns.length));
  const cells: LaidCell[] = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const [article = ''] = row.groups;
    const places = stretch(row.columns, widest);
    if (article !== rows[index - 1]?.groups[0]) {
      cells.push(printed('head', article, at, 0, 1, widest + 1), printed('head', '信息内容', at + 1, 0));
      cells.push(
        ...places.map(({ form, column, columns }) => printed('head', form.label, at + 1, column, 1, columns)),
      );
      at += 2;
    }
    cells.push(printed('label', row.label, at, 0));
    cells.push(
      ...places.map(({ form, column, columns }) =>
        value(cellId(key, row.key, form.key), at, column, columns),
      ),
    );
    at++;
  }
  return cells;
}

/** Fewer columns than the widest block has: the last is as wide as what is left. */
const stretch = (columns: readonly ColumnForm[], widest: number) =>
  columns.map((form, index) => {
    const last = index === columns.length - 1;
    return { form, column: 1 + index, columns: last ? widest - index : 1 };
  });

const LABEL_COLUMNS = 3;
const HEAD_ROWS = 3;
const FLOW = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Three columns of labels, seven of figures, the applicants in three lines above. */
function layOutRequests({ key, rows }: TableForm): LaidCell[] {
  const columns = rows[0]?.columns ?? [];
  const bodies = columns.slice(1, -1);
  const cells = [
    printed('head', FLOW, 0, 0, HEAD_ROWS, LABEL_COLUMNS),
    printed('head', '申请人情况', 0, LABEL_COLUMNS, 1, columns.length),
    printed('head', '法人或其他组织', 1, LABEL_COLUMNS + 1, 1, bodies.length),
  ];
  for (const [index, { label }] of columns.entries()) {
    const single = index === 0 || index === columns.length - 1;
    cells.push(printed('head', label, single ? 1 : 2, LABEL_COLUMNS + index, single ? 2 : 1));
  }
  for (const [index, row] of rows.entries()) {
    const at = HEAD_ROWS + index;
    cells.push(...groupsFrom(rows, index), labelOf(row, at));
    cells.push(
      ...row.columns.map((column, nth) => value(cellId(key, row.key, column.key), at, LABEL_COLUMNS + nth)),
    );
  }
  return cells;
}

const labelOf = ({ label, groups }: RowForm, at: number): LaidCell =>
  printed('label', label, at, groups.length, 1, LABEL_COLUMNS - groups.length);

/** The groups that begin with this row, each as high as its rows. */
function groupsFrom(rows: readonly RowForm[], index: number): LaidCell[] {
  const { groups = [] } = rows[index] ?? {};
  return groups.flatMap((group, depth): LaidCell[] => {
    const within = ({ groups: other }: RowForm) => group === other[depth];
    if (index > 0 && within(rows[index - 1] as RowForm)) return [];
    const end = rows.findIndex((row, at) => at > index && !within(row));
    return [printed('label', group, HEAD_ROWS + index, depth, (end < 0 ? rows.length : end) - index)];
  });
}

/** One line of figures: kinds of proceeding above their outcomes. */
function layOutLitigation({ key, rows }: TableForm): LaidCell[] {
  const cells: LaidCell[] = [];
  let column = 0;
  for (const [index, row] of rows.entries()) {
    const [group] = row.groups;
    const width = row.columns.length;
    const siblings = rows.filter(({ groups }) => group !== undefined && groups[0] === group).length;
    if (group === undefined) cells.push(printed('head', row.label, 0, column, 2, width));
    else cells.push(printed('head', row.label, 1, column, 1, width));
    if (group !== undefined && group !== rows[index - 1]?.groups[0])
      cells.push(printed('head', group, 0, column, 1, width * siblings));
    for (const [nth, outcome] of row.columns.entries()) {
      cells.push(printed('head', outcome.label, 2, column + nth));
      cells.push(value(cellId(key, row.key, outcome.key), 3, column + nth));
    }
    column += width;
  }
  return cells;
}
