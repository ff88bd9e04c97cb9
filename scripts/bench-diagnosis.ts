/**
 * How often the first diagnosis names exactly the misprinted cells, each with its right figure, and how long it takes.
 * `npm run -s bench:diagnosis -- [draws]`: so many draws for each edition, size, spread and number of misprints, from
 * consistent sample reports; the same draws each time. Exit status 1 where a goal is missed.
 */
import { auditPage } from '../lib/audit-page.ts';
import { linesOf } from '../lib/diagnose/lines.ts';
import { type Misprint, SLIPS, type SlipName, shift, slip } from '../lib/diagnose/testing/mistype.ts';
import { aSubject, diagnosed, findingsOn, isExact, misprintOf, print, SPREADS, type Subject } from '../lib/diagnose/testing/trial.ts';
import { parsePage } from '../lib/page/parse.ts';
import { layOut } from '../test/support/layouts/lay-out.ts';
import { layoutNamed, LAYOUTS } from '../test/support/layouts/index.ts';
import { aReport } from '../test/support/report-builder/build.ts';
import { seededRandom } from '../test/support/report-builder/random.ts';

const EDITIONS = ['2019', '2021'] as const;
const SIZES = ['township', 'county', 'city', 'province'] as const;
/** Share of draws that the first diagnosis must get right, by number of misprinted cells. */
const GOALS: Readonly<Record<number, number>> = { 1: 1, 2: 0.95, 3: 0.85 };
