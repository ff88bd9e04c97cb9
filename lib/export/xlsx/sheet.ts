import type { StyleName } from './styles.ts';
import type { Place } from './xml.ts';

/** A formula without its `=`, with the result that it has now. */
export interface Formula {
  readonly formula: string;
  readonly result: string | number;
}

export interface SheetCell extends Place {
  readonly style: StyleName;
  /** Null: an empty cell that has a style. */
  readonly value: string | number | Formula | null;
  readonly note?: string;
}

export interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** A sheet of the workbook, as plain data. */
export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`, unlike that of any other sheet. */
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merged: readonly Range[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: Place;
  /** Cells of differences: red where `breach` holds of the value, grey where they hold words. */
  readonly checks: readonly { readonly at: Place; readonly breach: '<>0' | '>0' }[];
  /** The list on this sheet, with its headings, to be filtered. */
  readonly filter: Range | null;
  /** What comes on paper, its first row on every page; null: all. */
  readonly printed: Range | null;
}
