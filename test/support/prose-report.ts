import { Element } from 'domhandler';
import type { CellId } from '../../lib/forms/define.ts';
import { EDITIONS } from '../../lib/forms/editions/index.ts';
import type { Cell, Report } from '../../lib/report/report.ts';

/** A 2021-form report by hand: paragraphs of section 一, and cells by id (null: printed blank, left out: absent). */
export function proseReport(
  paragraphs: readonly string[],
  cells: Readonly<Record<CellId, number | null>> = {},
  { agency = '青禾市住房和城乡建设局', year = 2022 }: { agency?: string; year?: number } = {},
): Report {
  const node = new Element('p', {});
  return {
    title: `${agency}${year}年政府信息公开工作年度报告`,
    agency,
    year,
    edition: EDITIONS['2021'],
    editionCertain: true,
    period: null,
    publishedOn: null,
    publicationStated: false,
    sections: [
      {
        key: 'overview',
        heading: '一、总体情况',
        ordinal: 1,
        node,
        body: paragraphs.map((text) => ({ text, node: new Element('p', {}), hidden: false })),
      },
    ],
    tables: {},
    cells: new Map(Object.entries(cells).map(([id, value]) => [id, cellOf(id, value)])),
    substitutes: {},
    unread: { page: false, tables: 0 },
    preamble: [],
  };
}

function cellOf(id: CellId, value: number | null): Cell {
  const place = { id, node: new Element('td', {}), hidden: false };
  return value === null
    ? { ...place, state: 'blank', text: '', value: null }
    : { ...place, state: 'number', text: String(value), value, unit: null };
}
