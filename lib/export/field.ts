import type { Text } from '../i18n/text.ts';

/** A column of a list: its stable name, its heading for people, its kind and what it says of a record. */
export interface Field<T> {
  readonly name: string;
  readonly title: Text;
  readonly type: 'string' | 'number';
  readonly of: (record: T) => string | number | null;
  /** The same in words, where `of` gives a name of ours. */
  readonly said?: (record: T) => Text | null;
}

/** Between parts that hold commas, spaces and colons themselves. */
export const SEPARATOR = '; ';
