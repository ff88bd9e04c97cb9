import type { SheetCell } from './sheet.ts';
import { address, xml } from './xml.ts';

/** A cell with a note. */
export type NotedCell = SheetCell & { readonly note: string };

export const isNoted = (cell: SheetCell): cell is NotedCell => cell.note !== undefined;

/** The part that holds the texts of a sheet's notes. */
export function commentsXml(cells: readonly NotedCell[]): string {
  const notes = cells.map(
    (cell) =>
      `<comment ref="${address(cell)}" authorId="0"><text><t xml:space="preserve">${xml(cell.note)}</t></text></comment>`,
  );
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Gouji</author></authors><commentList>${notes.join('')}</commentList></comments>`;
}

/** The boxes that the notes are shown in: spreadsheets drop a note without one. */
export function drawingXml(cells: readonly NotedCell[]): string {
  const namespaces =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return `<xml ${namespaces}>${type}${cells.map(boxXml).join('')}</xml>`;
}

/** Below and right of its cell, four columns wide, hidden until the cell is pointed at. */
function boxXml({ row, column }: NotedCell, index: number): string {
  const anchor = [column + 1, 15, row, 4, column + 5, 15, row + 6, 4].join(', ');
  return `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
