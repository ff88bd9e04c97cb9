import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of test/pages by file name. */
export const samplePage = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../pages', name), 'utf8');

/** Host of the agency that the sample pages belong to. */
export const AGENCY_HOST = 'zjj.qinghe-shili.gov.cn';
