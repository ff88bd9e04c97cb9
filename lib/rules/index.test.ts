import { expect, it } from 'vitest';
import { aReportWith } from '../../test/support/report-with.ts';
import { runRules } from '../audit/run.ts';
import { RULES } from './index.ts';

it.each(['2019', '2021'] as const)('no rule objects to a report of zeros in order, form of %s', (edition) => {
  expect(runRules(aReportWith({ edition }), RULES).findings).toEqual([]);
});
