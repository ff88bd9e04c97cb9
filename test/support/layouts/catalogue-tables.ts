import type { Layout } from './define.ts';
import { blanksForSpans, labelsRepeated, splitAcrossPages, tablePerCaption } from './reshape.ts';
import { labelsOverTwoRows, movingColumns, onItsSide, withoutSuitRow } from './reshape-head.ts';
import { plainDivs, roleDivs, styledDivs } from './write-div.ts';
import { brokenLabels, labelsInParagraphs, spacedOut, verticalLabels } from './write-headers.ts';
import { nestedParagraphs, spreadsheetTable, wordTable, wordText, wpsTable } from './write-office.ts';
import { htmlTable } from './write-table.ts';
import { cellPerLine, pipedText, spacedText, tabbedText } from './write-text.ts';

/** Layouts that differ in how tables are cut, spanned and drawn. */
export const TABLE_LAYOUTS: readonly Layout[] = [
  { name: 'clean', description: 'The form as the notice prints it, spans right' },
  {
    name: 'word',
    description: 'Pasted from Word: MsoNormal, o:p, runs of spans',
    table: wordTable,
    paragraph: wordText,
  },
  { name: 'wps', description: 'Pasted from WPS: font in span in p, non-breaking spaces', table: wpsTable },
  {
    name: 'spreadsheet',
    description: 'Pasted from a spreadsheet: colgroup, spare columns, hidden spare rows',
    table: spreadsheetTable,
  },
  {
    name: 'nested-paragraphs',
    description: 'Several paragraphs in a cell, most of them empty',
    table: nestedParagraphs,
  },
  {
    name: 'thead',
    description: 'thead, th and caption',
    table: (table) => htmlTable(table, { sections: true, caption: ({ key }) => `<caption>${key}</caption>` }),
  },
  {
    name: 'blank-for-span',
    description: 'Blank cells in place of rowspan and colspan',
    reshape: blanksForSpans,
  },
  { name: 'repeated-groups', description: 'Group labels repeated in every row', reshape: labelsRepeated },
  { name: 'five-tables', description: 'Table two as one table for each caption', reshape: tablePerCaption },
  {
    name: 'moving-columns',
    description: 'Colspans move from row to row inside one table',
    reshape: movingColumns,
  },
  {
    name: 'split-requests',
    description: 'Requests table in two, headings repeated',
    reshape: splitAcrossPages,
  },
  {
    name: 'labels-over-two-rows',
    description: '商业 above 企业 in rows of their own',
    reshape: labelsOverTwoRows,
  },
  { name: 'broken-labels', description: 'Labels cut by <br> every two characters', table: brokenLabels },
  { name: 'vertical-labels', description: 'Labels of one character a line', table: verticalLabels },
  {
    name: 'labels-in-paragraphs',
    description: 'Labels of one character a paragraph',
    table: labelsInParagraphs,
  },
  {
    name: 'spaced-out',
    description: 'White space of every kind inside labels and round figures',
    table: spacedOut,
  },
  { name: 'no-suit-row', description: 'Litigation table without the row 行政诉讼', reshape: withoutSuitRow },
  { name: 'litigation-on-its-side', description: 'Litigation table with fifteen rows', reshape: onItsSide },
  {
    name: 'borderless',
    description: 'Tables without any border',
    table: (table) => htmlTable(table, { table: 'border="0"' }),
  },
  { name: 'styled-divs', description: 'Tables of divs with display: table', table: styledDivs },
  { name: 'role-divs', description: 'Tables of divs with ARIA roles', table: roleDivs },
  { name: 'plain-divs', description: 'Rows and cells as divs without any style', table: plainDivs },
  { name: 'tabs', description: 'Tab-separated text in pre', table: tabbedText },
  { name: 'pipes', description: 'A paragraph a row, cells between pipes', table: pipedText },
  {
    name: 'spaces',
    description: 'Space-separated text in pre, empty cells gone',
    table: spacedText,
    hard: true,
  },
  {
    name: 'cell-per-line',
    description: 'A paragraph a cell, empty cells gone',
    table: cellPerLine,
    hard: true,
  },
];
