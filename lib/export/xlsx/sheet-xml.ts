import type { Formula, Range, Sheet, SheetCell } from './sheet.ts';
import { DIFFERENTIAL, styleId, wraps } from './styles.ts';
import { address, area, xml } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A worksheet part. Its elements stand in the order that the standard lays down, or the file is taken for damaged.
 *
 * @param title at the foot of every printed page
 */
export function sheetXml(sheet: Sheet, title: string): string {
  const noted = sheet.cells.some(({ note }) => note !== undefined);
  const parts = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet.widths),
    `<sheetData>${rowsXml(sheet)}</sheetData>`,
    sheet.filter === null ? '' : `<autoFilter ref="${rangeOf(sheet.filter)}"/>`,
    mergedXml(sheet.merged),
    ...conditionsXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    footerXml(title),
    noted ? '<legacyDrawing r:id="rId1"/>' : '',
  ];
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.join('')}</worksheet>`;
}

/** Of all parts of a footer together a spreadsheet takes 255 characters. */
const LONGEST_FOOTER = 100;

/** `&` begins a code: `&L` left, `&A` the sheet, `&P` the page, `&N` how many there are. */
function footerXml(title: string): string {
  const words = [...title].slice(0, LONGEST_FOOTER).join('').replaceAll('&', '&&');
  return `<headerFooter><oddFooter>${xml(`&L${words}&C&A&R&P/&N`)}</oddFooter></headerFooter>`;
}

const rangeOf = ({ from, to }: Range): string => area(from, to);

function viewXml({ frozen }: Sheet): string {
  const { row, column } = frozen;
  if (row === 0 && column === 0)
    return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const splits = `${column > 0 ? ` xSplit="${column}"` : ''}${row > 0 ? ` ySplit="${row}"` : ''}`;
  const pane = row > 0 && column > 0 ? 'bottomRight' : row > 0 ? 'bottomLeft' : 'topRight';
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane${splits} topLeftCell="${address(frozen)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols>`;

function rowsXml(sheet: Sheet): string {
  const rows = Map.groupBy(sheet.cells, ({ row }) => row);
  const spread = new Set(sheet.merged.map(({ from }) => address(from)));
  return [...rows.keys()]
    .toSorted((a, b) => a - b)
    .map((row) => {
      const line = (rows.get(row) ?? []).toSorted((a, b) => a.column - b.column);
      const alone = line.filter((cell) => !spread.has(address(cell)));
      return `<row r="${row + 1}"${heightOf(alone, sheet.widths)}>${line.map(cellXml).join('')}</row>`;
    })
    .join('');
}

const LINE = 15;
const TALLEST = 409;

/** Room for wrapped text; not every program makes it by itself. A Chinese character is two wide. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): string {
  const lines = cells.map(({ value, style, column }) => {
    if (typeof value !== 'string' || !wraps(style)) return 1;
    const room = Math.max(1, (widths[column] ?? 10) - 2);
    const wide = value.split('\n').map((line) => Math.ceil(line.replaceAll(/[^\0-ÿ]/g, 'ww').length / room));
    return wide.reduce((sum, count) => sum + Math.max(1, count), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(TALLEST, most * LINE)}" customHeight="1"`;
}

function cellXml(cell: SheetCell): string {
  const { value } = cell;
  const start = `<c r="${address(cell)}" s="${styleId(cell.style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'string') return `${start} t="inlineStr"><is>${textXml(value)}</is></c>`;
  return `${start}${formulaXml(value)}</c>`;
}

/** Inline texts are never taken for formulas, whatever they begin with. */
const textXml = (text: string): string => `<t xml:space="preserve">${xml(text)}</t>`;

const formulaXml = ({ formula, result }: Formula): string =>
  `${typeof result === 'string' ? ' t="str"' : ''}><f>${xml(formula)}</f><v>${xml(String(result))}</v>`;

const mergedXml = (merged: readonly Range[]): string =>
  merged.length === 0
    ? ''
    : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${rangeOf(range)}"/>`).join('')}</mergeCells>`;

/** A breach is a number; words say that a difference cannot be verified. */
const conditionsXml = ({ checks }: Sheet): string[] =>
  checks.map(({ at, breach }, index) => {
    const cell = address(at);
    const rule = (id: number, priority: number, formula: string) =>
      `<cfRule type="expression" dxfId="${id}" priority="${priority}"><formula>${xml(formula)}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${cell}">${rule(DIFFERENTIAL.breach, 2 * index + 1, `AND(ISNUMBER(${cell}),${cell}${breach})`)}${rule(DIFFERENTIAL.words, 2 * index + 2, `ISTEXT(${cell})`)}</conditionalFormatting>`;
  });
