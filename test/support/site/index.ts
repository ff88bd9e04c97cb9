import { notAReport, notice } from './others.ts';
import { reportPages } from './reports.ts';

/** The pages of test/pages, by file name. Made from fixed seeds: the same on every machine. */
export const samplePages = (): ReadonlyMap<string, string> =>
  new Map(Object.entries({ ...reportPages(), 'not-a-report.html': notAReport(), 'notice.html': notice() }));
