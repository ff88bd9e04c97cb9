import { strToU8 } from 'fflate';
import type { AuditResult } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import { CELL_FIELDS, cellRecords } from '../cell-records.ts';
import { dataCsv } from '../csv/lists.ts';
import { hexDigest } from '../digest.ts';
import { CHANGED } from '../facts.ts';
import type { Field } from '../field.ts';
import { FINDING_FIELDS, findingRecords } from '../finding-records.ts';
import { VERSION } from '../version.ts';
import { zip } from '../zip.ts';

/** Everything that is not the standard's default for a CSV, and what is, for readers that know no defaults. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  caseSensitiveHeader: true,
};

/**
 * Cells and findings as a Frictionless Tabular Data Package, zipped: `datapackage.json`, `cells.csv`, `findings.csv`
 * with stable English headings. @param changed whether the page is no longer what it was when its result was looked at.
 * As in every CSV of ours, text that a spreadsheet would run has an apostrophe before it.
 */
export function dataPackage(result: AuditResult, lang: Lang, at: Date, changed = false): Uint8Array {
  const files = new Map([
    ['cells.csv', strToU8(dataCsv(cellRecords(result), CELL_FIELDS))],
    ['findings.csv', strToU8(dataCsv(findingRecords(result), FINDING_FIELDS))],
  ]);
  const fields: Readonly<Record<string, readonly Field<never>[]>> = {
    'cells.csv': CELL_FIELDS,
    'findings.csv': FINDING_FIELDS,
  };
  const resources = [...files].map(([path, bytes]) => resource(path, bytes, fields[path] ?? [], lang));
  const descriptor = `${JSON.stringify(descriptorOf(result, at, resources, changed), null, 2)}\n`;
  return zip(new Map<string, string | Uint8Array>([['datapackage.json', descriptor], ...files]), at);
}

function descriptorOf(
  { report, source, schema }: AuditResult,
  at: Date,
  resources: readonly object[],
  changed: boolean,
) {
  const description = `Cells and findings of one audit by Gouji ${VERSION} (${schema}).`;
  const web = source.url !== null && /^https?:/i.test(source.url) ? { path: source.url } : {};
  return {
    profile: 'tabular-data-package',
    name: `gouji-audit-${source.sha256.slice(0, 12) || 'page'}`,
    title: (report?.title ?? source.name).toWellFormed(),
    description: changed ? `${description} ${CHANGED.en}` : description,
    version: VERSION,
    created: at.toISOString(),
    sources: [{ title: source.name.toWellFormed(), ...web }],
    resources,
  };
}

function resource(path: string, bytes: Uint8Array, fields: readonly Field<never>[], lang: Lang) {
  const name = path.replace('.csv', '');
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${hexDigest(bytes)}`,
    dialect: DIALECT,
    schema: {
      fields: fields.map((field) => ({ name: field.name, type: field.type, title: field.title[lang] })),
      missingValues: [''],
      ...(name === 'cells' ? { primaryKey: 'id' } : {}),
    },
  };
}
