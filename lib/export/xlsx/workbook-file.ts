import { zip } from '../zip.ts';
import { commentsXml, drawingXml, isNoted } from './notes-xml.ts';
import type { Sheet } from './sheet.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import { area, xml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A part of the file by its path, with the media type that the list of contents must give. */
interface Part {
  readonly path: string;
  readonly type?: string;
  readonly text: string;
}

/** Of the file as a whole. */
interface About {
  /** Date of its parts. */
  readonly at: Date;
  /** At the foot of every printed page. */
  readonly title: string;
}

/** The workbook as the bytes of an .xlsx file. */
export function workbookFile(sheets: readonly Sheet[], { at, title }: About): Uint8Array {
  const parts: Part[] = [
    { path: 'xl/workbook.xml', type: `${TYPE}.sheet.main+xml`, text: workbookXml(sheets) },
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, text: stylesXml() },
    { path: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    ...sheets.flatMap((sheet, index) => sheetParts(sheet, index, title)),
  ];
  const all = [{ path: '[Content_Types].xml', text: contentTypes(parts) }, ...parts];
  return zip(new Map(all.map(({ path, text }) => [path, HEAD + text])), at);
}

function sheetParts(sheet: Sheet, index: number, title: string): Part[] {
  const number = index + 1;
  const noted = sheet.cells.filter(isNoted);
  const part = {
    path: `xl/worksheets/sheet${number}.xml`,
    type: `${TYPE}.worksheet+xml`,
    text: sheetXml(sheet, title),
  };
  if (noted.length === 0) return [part];
  return [
    part,
    {
      path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      text: relations([
        ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
        ['comments', `../comments${number}.xml`],
      ]),
    },
    { path: `xl/comments${number}.xml`, type: `${TYPE}.comments+xml`, text: commentsXml(noted) },
    { path: `xl/drawings/vmlDrawing${number}.vml`, text: drawingXml(noted) },
  ];
}

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const DEFAULTS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

const contentTypes = (parts: readonly Part[]): string =>
  `<Types xmlns="${PACKAGE}/content-types">${DEFAULTS}${parts
    .filter(({ type }) => type !== undefined)
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('')}</Types>`;

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(namesXml);
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${defined}<calcPr calcId="191029"/></workbook>`;
}

/**
 * What is printed, and on every page. A filter needs a hidden name beside its mark on the sheet, or Excel offers to
 * repair the file.
 */
function namesXml({ name, filter, printed }: Sheet, index: number): string[] {
  const on = `'${xml(name)}'!`;
  const named = (kind: string, at: string, more = '') =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}"${more}>${on}${at}</definedName>`;
  const rows = printed && `$${printed.from.row + 1}:$${printed.from.row + 1}`;
  return [
    ...(filter ? [named('_FilterDatabase', absolute(area(filter.from, filter.to)), ' hidden="1"')] : []),
    ...(printed ? [named('Print_Area', absolute(area(printed.from, printed.to)))] : []),
    ...(rows ? [named('Print_Titles', rows)] : []),
  ];
}

const absolute = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
