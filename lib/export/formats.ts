/** The formats of the command line that are files, with the files that each is. */
export const FILES_OF = {
  xlsx: ['xlsx'],
  csv: ['cells.csv', 'findings.csv'],
  memo: ['memo.md', 'memo.html', 'memo.txt'],
  sarif: ['sarif'],
  datapackage: ['datapackage.zip'],
  package: ['evidence.zip'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FileFormat = keyof typeof FILES_OF;

export const FILE_FORMATS = Object.keys(FILES_OF) as readonly FileFormat[];

/** A file that an audit can be written to, by its extension. */
export type FileKind = (typeof FILES_OF)[FileFormat][number] | 'json';
