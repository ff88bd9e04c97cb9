import type { FormCell, FormTable } from './define.ts';
import { element, escapeHtml } from './html.ts';
import { htmlTable } from './write-table.ts';

/** Splits text where Word changes its font: Latin and digits apart from Chinese. */
const runs = (text: string) => text.match(/[!-~]+|[^!-~]+/g) ?? [];

const wordRun = (text: string) =>
  /[!-~]/.test(text)
    ? `<span lang="EN-US" style="font-size:10.5pt;font-family:仿宋_GB2312">${text}<o:p></o:p></span>`
    : `<span style="font-size:10.5pt;font-family:仿宋_GB2312">${text}</span>`;

const wordParagraph = (text: string) =>
  `<p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan">${
    text === '' ? '<o:p>&nbsp;</o:p>' : runs(escapeHtml(text)).map(wordRun).join('')
  }</p>`;

/** A table as Word saves it. */
export const wordTable = (table: FormTable): string =>
  htmlTable(table, {
    table:
      'class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse;mso-yfti-tbllook:1184"',
    row: 'style="mso-yfti-irow:0;height:19.85pt"',
    cell: 'valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"',
    content: (text) => `<!--[if gte mso 9]><xml></xml><![endif]-->${wordParagraph(text)}`,
  });

/** Word's paragraph: runs of spans, an empty one at the end. */
export const wordText = (html: string): string =>
  `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly">${runs(
    html,
  )
    .map((run) => (/[&<]/.test(run) ? `<span>${run}</span>` : wordRun(run)))
    .join('')}<span lang="EN-US"><o:p></o:p></span></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`;

const wpsCell = (text: string) =>
  `<p class="p" style="margin-top:0pt;mso-char-indent-count:0.0000"><span class="15" style="mso-spacerun:'yes'"><font face="宋体">${escapeHtml(text)}</font></span><span style="mso-spacerun:'yes'">&nbsp;</span></p>`;

/** A table as WPS saves it: `font` in `span` in `p`, non-breaking spaces behind the figures. */
export const wpsTable = (table: FormTable): string =>
  htmlTable(table, {
    table:
      'class="MsoTableGrid" style="border-collapse:collapse;width:426.1000pt;mso-table-layout-alt:fixed" data-sort="sortDisabled"',
    cell: 'width="58" valign="center" style="width:43.5pt;mso-border-left-alt:0.5000pt solid windowtext"',
    content: wpsCell,
  });

const spareRow = `<tr height="0" style="display:none">${'<td width="64" style="width:48pt"></td>'.repeat(12)}</tr>`;
const isNumber = (cell: FormCell) => cell.id !== null;

/** Rows pasted from a spreadsheet: `x:num`, `colgroup`, two spare columns, a hidden spare row at the end. */
export const spreadsheetTable = (table: FormTable): string =>
  htmlTable(table, {
    table:
      'x:str border="0" cellpadding="0" cellspacing="0" width="960" style="border-collapse:collapse;table-layout:fixed"',
    before:
      '<colgroup><col width="96" span="3" style="width:72pt"><col width="64" style="width:48pt"></colgroup>',
    row: 'height="19" style="height:14.25pt"',
    cell: 'class="xl65"',
    content: (text, cell) =>
      isNumber(cell) ? `<font class="font5">${escapeHtml(text)}</font>` : escapeHtml(text),
    afterCells: '<td class="xl66"></td><td class="xl66">&nbsp;</td>',
    afterRows: spareRow,
  });

/** Every cell's text in three paragraphs, two of them empty. */
export const nestedParagraphs = (table: FormTable): string =>
  htmlTable(table, {
    content: (text) => element('div', '', `<p>\n</p><p><span> ${escapeHtml(text)} </span></p><p><br></p>`),
  });
