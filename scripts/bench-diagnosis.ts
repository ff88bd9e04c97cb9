/**
 * How often the first diagnosis names exactly the misprinted cells, each with its right figure, and how long it takes.
 * `npm run -s bench:diagnosis -- [draws]`: so many draws (100) for each edition, size, spread and number of misprints,
 * from consistent sample reports; the same draws each time. Exit status 1 where a goal is missed.
 */
import { auditPage } from '../lib/audit-page.ts';
import { linesOf } from '../lib/diagnose/lines.ts';
import { parsePage } from '../lib/page/parse.ts';
import { type Misprint, SLIPS, shift, slip } from '../test/support/diagnosis/mistype.ts';
import {
  aSubject,
  diagnosed,
  findingsOn,
  isExact,
  misprintOf,
  print,
  SPREADS,
  type Subject,
} from '../test/support/diagnosis/trial.ts';
import { layoutNamed } from '../test/support/layouts/index.ts';
import { layOut } from '../test/support/layouts/lay-out.ts';
import { aReport } from '../test/support/report-builder/build.ts';
import { type Random, seededRandom } from '../test/support/report-builder/random.ts';
import { inMilliseconds, newTally, type Tally, timed } from './diagnosis/tally.ts';

const FORMS = (['2019', '2021'] as const).flatMap((edition) =>
  (['township', 'county', 'city', 'province'] as const).map((size) => ({ edition, size })),
);
/** Share of draws that the first diagnosis must get right, by number of misprinted cells. */
const GOALS = [
  [1, 1],
  [2, 0.95],
  [3, 0.85],
] as const;

const draws = Number(process.argv[2] ?? 100);
const times: number[] = [];

type Draw = (subject: Subject, random: Random) => Misprint | null;

/** Misprints `draws` reports and takes down what the diagnosis makes of each. */
function run(tally: Tally, form: (typeof FORMS)[number], seed: number, draw: Draw): void {
  const random = seededRandom(seed);
  for (let k = 1; k <= draws; k++) {
    const subject = aSubject(form.edition, form.size, k);
    const misprint = draw(subject, random);
    if (misprint === null) continue;
    const [diagnoses, time] = timed(() => diagnosed(subject, misprint));
    times.push(time);
    const place = diagnoses.findIndex((diagnosis) => isExact(diagnosis, misprint, subject.figures));
    tally.add(place, diagnoses.length);
  }
}

const requestCells = ({ figures }: Subject) => [...figures.keys()].filter((id) => id.startsWith('requests.'));

/** The first of up to a hundred draws that some identity notices. */
function firstVisible({ identities, figures }: Subject, draw: () => Misprint | null): Misprint | null {
  for (let tries = 0; tries < 100; tries++) {
    const misprint = draw();
    if (misprint !== null && findingsOn(identities, print(figures, misprint)).size > 0) return misprint;
  }
  return null;
}

function bySize(): boolean {
  let met = true;
  for (const [count, goal] of GOALS) {
    console.log(`\n${count} misprinted: first diagnosis exact (goal ${goal * 100} %)`);
    const all = newTally();
    for (const form of FORMS) {
      const tally = newTally();
      for (const [i, spread] of SPREADS.entries()) {
        run(tally, form, 1000 * count + i, (subject, random) => misprintOf(count, subject, spread, random));
      }
      console.log(`  ${`${form.edition} ${form.size}`.padEnd(16)} ${tally.toString()}`);
      all.include(tally);
    }
    console.log(`  ${'all'.padEnd(16)} ${all.toString()}`);
    met &&= all.share() >= goal;
  }
  return met;
}

function byKind(): void {
  console.log('\n1 misprinted, by what happened; and a whole line one place off');
  for (const name of SLIPS) {
    const tally = newTally();
    for (const form of FORMS) {
      run(tally, form, 5, (subject, random) =>
        firstVisible(subject, () => slip(name, requestCells(subject), subject.figures, random)),
      );
    }
    console.log(`  ${name.padEnd(16)} ${tally.toString()}`);
  }
  const tally = newTally();
  for (const form of FORMS) {
    run(tally, form, 6, (subject, random) =>
      firstVisible(subject, () => shift(subject.figures, random, linesOf(requestCells(subject)))),
    );
  }
  console.log(`  ${'shift'.padEnd(16)} ${tally.toString()}`);
}

/** Diagnoses given on consistent reports: every one is a false alarm. */
function falseAlarms(): number {
  let alarms = 0;
  for (const { edition, size } of FORMS) {
    for (let seed = 1; seed <= draws; seed++)
      alarms += diagnosed(aSubject(edition, size, seed), new Map()).length;
  }
  console.log(`\nconsistent reports: ${FORMS.length * draws}, diagnoses on them: ${alarms}`);
  return alarms;
}

function speed(): void {
  const layout = layoutNamed('clean');
  const audits: number[] = [];
  for (const { edition, size } of FORMS) {
    for (let seed = 1; seed <= 5; seed++) {
      const page = parsePage(layOut(aReport({ edition, size, seed }), layout));
      audits.push(timed(() => auditPage(page))[1]);
    }
  }
  console.log(`time of a diagnosis: ${inMilliseconds(times)}; of a whole audit: ${inMilliseconds(audits)}`);
}

const met = bySize();
byKind();
const alarms = falseAlarms();
speed();
if (!met || alarms > 0) process.exitCode = 1;
