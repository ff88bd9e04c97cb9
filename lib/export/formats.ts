/** The formats that are files of their own. */
export const FILE_FORMATS = ['xlsx', 'csv', 'memo', 'sarif', 'datapackage', 'package'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
