import { strToU8 } from 'fflate';
import type { AuditResult } from '../audit/result.ts';
import type { Lang } from '../i18n/text.ts';
import type { Anchors } from './anchors/anchors.ts';
import { cellsCsv, findingsCsv } from './csv/lists.ts';
import { dataPackage } from './datapackage/data-package.ts';
import { hexDigest } from './digest.ts';
import { exportName } from './file-name.ts';
import type { FileFormat } from './formats.ts';
import { memoHtml } from './memo/html.ts';
import { memoMarkdown } from './memo/markdown.ts';
import { memoOf } from './memo/memo.ts';
import { memoText } from './memo/plain-text.ts';
import { evidencePackage } from './package/evidence.ts';
import { type Lines, sarif } from './sarif/sarif.ts';
import type { Remarks } from './xlsx/list-sheets.ts';
import { workbook } from './xlsx/workbook.ts';

/** An audit with all that an export may want to know besides. Plain data. */
export interface ExportInput {
  readonly result: AuditResult;
  /** Of the messages in `result`, and of all other words. */
  readonly lang: Lang;
  readonly at: Date;
  readonly anchors: Anchors;
  /** The page as it is now. */
  readonly page: Uint8Array;
  readonly screenshot: Uint8Array | null;
  /** Which report of the page this is, from 1. */
  readonly report: { readonly number: number; readonly of: number };
  /** What people decided, by id of the finding. */
  readonly remarks?: Remarks;
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

/** The files of one format; CSV and memo are several. Throws only for a defect of our own. */
export function exportFiles(format: FileFormat, input: ExportInput): readonly ExportFile[] {
  return WRITERS[format](input).map(({ extension, type, content }) => ({
    name: exportName(input.result, extension, input.at),
    type,
    bytes: typeof content === 'string' ? strToU8(content) : content,
  }));
}

interface Written {
  readonly extension: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

const written = (extension: string, type: string, content: string | Uint8Array): Written => ({
  ...{ extension, type, content },
});

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WRITERS: Readonly<Record<FileFormat, (input: ExportInput) => readonly Written[]>> = {
  xlsx: ({ result, lang, at, remarks }) => [
    written('xlsx', SPREADSHEET, workbook(result, lang, at, remarks)),
  ],
  csv: ({ result, lang }) => [
    written('cells.csv', 'text/csv', cellsCsv(result, lang)),
    written('findings.csv', 'text/csv', findingsCsv(result, lang)),
  ],
  memo: (input) => {
    const changed = hexDigest(input.page) !== input.result.source.sha256;
    const memo = memoOf(input.result, { ...input, changed });
    return [
      written('memo.md', 'text/markdown', memoMarkdown(memo)),
      written('memo.html', 'text/html', memoHtml(memo)),
      written('memo.txt', 'text/plain', memoText(memo)),
    ];
  },
  sarif: ({ result, lang, lines }) => [
    written('sarif', 'application/sarif+json', sarif(result, lang, lines)),
  ],
  datapackage: ({ result, lang, at }) => [
    written('datapackage.zip', 'application/zip', dataPackage(result, lang, at)),
  ],
  package: (input) => [written('evidence.zip', 'application/zip', evidencePackage(input))],
};
