import { type CellId, cellId, type Edition, type TableKey } from '../../forms/define.ts';

export interface Identity {
  readonly id: string;
  readonly rule: string;
  readonly table: TableKey;
  readonly relation: '=' | '<=';
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

export function identitiesOf(edition: Edition): readonly Identity[] {
  const { requests, litigation } = edition.tables;
  const rows = requests.rows.map(({ key }) => key);
  const results = rows.slice(2, rows.indexOf('resultTotal'));
  const columns = requests.rows[0]?.columns.map(({ key }) => key) ?? [];
  const make = (rule: string, table: TableKey, place: string, left: CellId[], right: CellId[]): Identity => ({
    id: `${rule}@${place}`, rule, table, relation: '=', left, right,
  });
  const at = (row: string, column: string) => cellId('requests', row, column);
  return [
    ...columns.map((c) => make('requests/flow', 'requests', c,
      [at('newlyReceived', c), at('carriedIn', c)], [at('resultTotal', c), at('carriedOut', c)])),
    ...columns.map((c) => make('requests/results', 'requests', c, results.map((r) => at(r, c)), [at('resultTotal', c)])),
    ...rows.map((r) => make('requests/applicants', 'requests', r,
      columns.filter((c) => c !== 'total').map((c) => at(r, c)), [at(r, 'total')])),
    ...litigation.rows.map(({ key: r, columns: outcomes }) => make('litigation/outcomes', 'litigation', r,
      outcomes.filter((c) => c.key !== 'total').map((c) => cellId('litigation', r, c.key)), [cellId('litigation', r, 'total')])),
  ];
}
