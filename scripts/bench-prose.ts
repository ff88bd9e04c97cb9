/**
 * Precision, recall and F1 of the prose reader on sentences from published reports, for each kind of fact, with
 * every error. `npm run bench:prose [FILE]`; without a file it looks for the shared corpus.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readClaims } from '../lib/prose/read.ts';

interface Sentence {
  readonly sentence: string;
  readonly year: number | null;
  readonly facts: Readonly<Record<string, number>>;
  /** Facts that only words like 均 carry. */
  readonly implied?: readonly string[];
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

const KINDS = (
  'newReceived carriedOver received answered carriedForward granted partial denied unable notProcessed other review ' +
  'litigation naturalPerson legalPerson regulationsMade normativeMade normativeValid fee proactive'
).split(' ');

/** Facts of a sentence, due and read, by kind. Without `implied`, those in words only are left out on both sides. */
function factsOf({ sentence, year, facts, implied: inWords = [] }: Sentence, implied: boolean) {
  const read = readClaims(sentence, { year }).facts.filter(
    (fact) => implied || !(fact.implied || inWords.includes(fact.kind)),
  );
  const due = Object.entries(facts).filter(([kind]) => implied || !inWords.includes(kind));
  return {
    read: new Map<string, number>(read.map(({ kind, value }) => [kind, value])),
    due: new Map(due),
  };
}

/** Counts each kind of each sentence as right, wrong or missed; a wrong figure is both wrong and missed. */
function measure(
  sentences: readonly Sentence[],
  implied: boolean,
  report: (line: string) => void,
): Map<string, Tally> {
  const tallies = new Map(KINDS.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]));
  for (const [index, sentence] of sentences.entries()) {
    const facts = factsOf(sentence, implied);
    for (const [kind, tally] of tallies) {
      const [read, due] = [facts.read.get(kind), facts.due.get(kind)];
      if (read === due) {
        if (due !== undefined) tally.right += 1;
        continue;
      }
      if (read !== undefined) tally.wrong += 1;
      if (due !== undefined) tally.missed += 1;
      const words = sentence.sentence.replace(/\s+/g, ' ');
      report(`${index} ${kind}: read ${read ?? '-'}, due ${due ?? '-'} | ${words}`);
    }
  }
  return tallies;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   -  ' : `${((100 * part) / whole).toFixed(1)}`.padStart(6);

function row(name: string, { right, wrong, missed }: Tally): string {
  const [precision, recall, f1] = [
    [right, right + wrong],
    [right, right + missed],
    [2 * right, 2 * right + wrong + missed],
  ].map(([part = 0, whole = 0]) => percent(part, whole));
  return `${name.padEnd(18)}${String(right + missed).padStart(5)}  ${precision}  ${recall}  ${f1}`;
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title}\n${'fact'.padEnd(18)}  due  precis.  recall      F1`);
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const [kind, tally] of tallies) {
    if (tally.right + tally.wrong + tally.missed > 0) console.log(row(kind, tally));
    for (const key of ['right', 'wrong', 'missed'] as const) total[key] += tally[key];
  }
  console.log(row('all', total));
}

const file = process.argv[2] ?? new URL('../../shared/corpus/prose-claims.jsonl', import.meta.url).pathname;
if (!existsSync(file)) {
  console.error(`bench:prose: no sentences at ${file}; name a file of claim sentences (JSON lines)`);
  process.exitCode = 2;
} else {
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence);
  print(
    'Facts in figures',
    measure(sentences, false, () => {}),
  );
  const errors: string[] = [];
  print(
    'With those in words only (均, 全部)',
    measure(sentences, true, (line) => errors.push(line)),
  );
  console.log(`\n${errors.length} errors\n${errors.join('\n')}`);
}
