import { expect, it } from 'vitest';
import type { CellId } from '../../lib/forms/define.ts';
import { brokenSums } from '../support/faults/oracle.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { auditLaidOut } from '../support/reading.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withCells } from '../support/report-builder/change.ts';
import { seededRandom } from '../support/report-builder/random.ts';

const DRAWS = 60;
const EDITIONS = ['2019', '2021'] as const;
const SIZES = ['township', 'county', 'city', 'province'] as const;
const SUMS = ['requests/flow', 'requests/results', 'requests/applicants', 'litigation/outcomes'];

const place = (rule: string, cells: readonly CellId[]) => `${rule} ${[...cells].sort().join(' ')}`;

it.each([1, 2, 3])('%i figures changed: exactly the broken identities fail', (count) => {
  for (let draw = 0; draw < DRAWS; draw++) {
    const random = seededRandom(1000 * count + draw);
    const edition = random.pick(EDITIONS);
    const report = aReport({ edition, size: random.pick(SIZES), seed: draw });
    const ids = [...report.cells.keys()].filter((id) => /^(?:requests|litigation)\./.test(id));
    const changes = Array.from({ length: count }, () => {
      const id = ids[random.whole(0, ids.length - 1)] ?? expect.fail('no cell');
      return [id, String(Number(report.cells.get(id)) + random.whole(1, 40))] as const;
    });
    const changed = withCells(report, Object.fromEntries(changes));
    const due = brokenSums(changed).filter(({ rule }) => SUMS.includes(rule));
    const found = auditLaidOut(changed, layoutNamed('clean')).findings.filter(
      ({ rule, outcome }) => SUMS.includes(rule) && outcome === 'failed',
    );
    expect(found.map(({ rule, cells }) => place(rule, cells)).sort(), `draw ${draw}`).toEqual(
      due.map(({ rule, cells }) => place(rule, cells ?? [])).sort(),
    );
  }
});
