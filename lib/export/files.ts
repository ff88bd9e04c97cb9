import { strToU8 } from 'fflate';
import type { AuditResult } from '../audit/result.ts';
import type { Lang } from '../i18n/text.ts';
import type { Anchors } from './anchors/anchors.ts';
import { cellsCsv, findingsCsv } from './csv/lists.ts';
import { dataPackage } from './datapackage/data-package.ts';
import { exportName } from './file-name.ts';
import { FILES_OF, type FileFormat, type FileKind } from './formats.ts';
import { jsonText } from './json.ts';
import { memoHtml } from './memo/html.ts';
import { memoMarkdown } from './memo/markdown.ts';
import { memoOf } from './memo/memo.ts';
import { memoText } from './memo/plain-text.ts';
import { evidencePackage } from './package/evidence.ts';
import type { Pictures } from './package/remarks.ts';
import { type Lines, sarif } from './sarif/sarif.ts';
import { workbook } from './xlsx/workbook.ts';

/** An audit with all that an export may want to know besides. Plain data. */
export interface ExportInput {
  readonly result: AuditResult;
  /** Of the messages in `result`, and of all other words. */
  readonly lang: Lang;
  readonly at: Date;
  readonly anchors: Anchors;
  /** The page that was audited. */
  readonly page: Uint8Array;
  readonly pictures: Pictures;
  /** Which report of the page this is, from 1. */
  readonly report: { readonly number: number; readonly of: number };
  /** Whether the page is no longer what it was when its result was looked at. */
  readonly changed?: boolean;
  /** Lines of the findings in the page's source, from 1. */
  readonly lines?: Lines;
}

/** A file to be saved under its name. */
export interface ExportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One file. Throws only for a defect of our own. */
export function exportFile(kind: FileKind, input: ExportInput): ExportFile {
  const { type, write } = WRITERS[kind];
  const content = write(input);
  return {
    name: exportName(input.result, kind, input.at),
    type,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  };
}

/** The files of one format; CSV and memo are several. Throws only for a defect of our own. */
export const exportFiles = (format: FileFormat, input: ExportInput): readonly ExportFile[] =>
  FILES_OF[format].map((kind) => exportFile(kind, input));

interface Writer {
  readonly type: string;
  readonly write: (input: ExportInput) => string | Uint8Array;
}

const WRITERS: Readonly<Record<FileKind, Writer>> = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ result, lang, at, changed }) => workbook(result, lang, at, changed),
  },
  'cells.csv': { type: 'text/csv', write: ({ result, lang }) => cellsCsv(result, lang) },
  'findings.csv': { type: 'text/csv', write: ({ result, lang }) => findingsCsv(result, lang) },
  'memo.md': { type: 'text/markdown', write: (input) => memoMarkdown(memoOf(input.result, input)) },
  'memo.html': { type: 'text/html', write: (input) => memoHtml(memoOf(input.result, input)) },
  'memo.txt': { type: 'text/plain', write: (input) => memoText(memoOf(input.result, input)) },
  json: { type: 'application/json', write: ({ result }) => jsonText(result) },
  sarif: {
    type: 'application/sarif+json',
    write: ({ result, lang, lines }) => sarif(result, lang, lines),
  },
  'datapackage.zip': {
    type: 'application/zip',
    write: ({ result, lang, at, changed }) => dataPackage(result, lang, at, changed),
  },
  'evidence.zip': { type: 'application/zip', write: evidencePackage },
};
