import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A formula of a workbook with the result that is stored beside it. */
export interface StoredFormula {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: string;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The parts of a workbook as texts, by path. */
export const partsOf = (workbook: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** Every formula with its stored result, and names of the sheets in their order. */
export function formulasOf(workbook: Uint8Array): readonly StoredFormula[] {
  const parts = partsOf(workbook);
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  return names.flatMap((sheet = '', index) => {
    const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    return [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(
      ([, letters = '', number, formula = '', result = '']) => ({
        ...{ sheet, row: Number(number) - 1, column: columnOf(letters), formula, result },
      }),
    );
  });
}

/** The workbook without any stored result, so that whoever opens it has to calculate. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = [...partsOf(workbook)].map(([path, text]) => [
    path,
    strToU8(text.replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
  ]);
  return zipSync(Object.fromEntries(parts));
}
