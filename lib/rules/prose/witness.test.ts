import { expect, it } from 'vitest';
import { layoutNamed } from '../../../test/support/layouts/index.ts';
import { layOut } from '../../../test/support/layouts/lay-out.ts';
import { aReport } from '../../../test/support/report-builder/build.ts';
import { parsePage } from '../../page/parse.ts';
import { readReports } from '../../report/read.ts';
import { witnessesOf } from './witness.ts';

const report = aReport({ edition: '2021', size: 'county', seed: 3 });
const read = (sample: typeof report) => {
  const [reading] = readReports(parsePage(layOut(sample, layoutNamed('clean'))));
  return witnessesOf((reading ?? expect.fail('no report')).report);
};
const NEW = 'requests.newlyReceived.total';

it('gives the figures that the text states of single cells', () => {
  const witnesses = read(report);
  expect(witnesses.get(NEW)).toBe(Number(report.cells.get(NEW)));
  for (const [cell, value] of witnesses) expect(report.cells.get(cell), cell).toBe(String(value));
});

it('has no witness where the text states two figures of one cell', () => {
  const second = { kind: 'text' as const, text: '本年新收政府信息公开申请9999件。' };
  const [overview, ...others] = report.sections;
  const sections = overview ? [{ ...overview, body: [...overview.body, second] }, ...others] : [];
  const twice = { ...report, sections };
  expect(read(twice).has(NEW)).toBe(false);
});
