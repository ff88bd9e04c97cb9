/** Names of the files that every package has; apart from the schema, which only a reader needs. */
export const PAGE = 'page.html';
export const AUDIT = 'audit.json';
export const MANIFEST = 'manifest.json';
