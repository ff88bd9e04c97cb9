import { TABLE_KEYS, type TableKey } from '../../forms/define.ts';
import type { TableOddity } from '../../forms/match.ts';
import type { Report } from '../../report/report.ts';

/** Every oddity of some kinds, with its table. */
export const odditiesOf = (
  { tables }: Report,
  ...kinds: readonly TableOddity['kind'][]
): readonly { table: TableKey; oddity: TableOddity }[] =>
  TABLE_KEYS.flatMap((table) =>
    (tables[table]?.oddities ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map((oddity) => ({ table, oddity })),
  );

/** Id of the place of an oddity: a row (`requests.granted`), or the table where there is no key. */
export const placeOf = (table: TableKey, { key }: TableOddity): string =>
  key === '' ? table : `${table}.${key}`;
