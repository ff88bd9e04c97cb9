import { remember } from '../text/remember.ts';
import { simplify } from '../text/traditional.ts';
import type { Edition } from './define.ts';
import { EDITIONS } from './editions/index.ts';

type Mark = readonly [keyof typeof EDITIONS, RegExp];

/** Words that only one edition of the form prints. */
const MARKS: readonly Mark[] = [
  ['2019', /新制作数?量?/],
  ['2019', /新公开数?量?/],
  ['2019', /对外公开总/],
  ['2019', /上一年项目/],
  ['2019', /增\/?减/],
  ['2019', /其他对外管理/],
  ['2019', /第[([]?九[)\]]?项/],
  ['2019', /集中采购/],
  ['2021', /制发件?数/],
  ['2021', /废止件?数/],
  ['2021', /现行有效/],
  ['2021', /本年处理决定/],
  ['2021', /本年收费金额/],
  ['2021', /行政规范性文件/],
  ['2021', /逾期不补正/],
  ['2021', /逾期未按收费/],
];

export interface EditionChoice {
  readonly edition: Edition;
  /** Whether the labels alone told it, clearly. */
  readonly certain: boolean;
}

/** By how many marks one edition must lead to be told for certain. */
const LEAD = 2;

/**
 * The edition whose words the tables print, never the one that the year would call for: reports for 2021 to 2023
 * on the form of 2019 exist, and that is itself a finding. Only where the labels are silent does the year decide.
 *
 * @param labels squeezed labels of the page's tables
 */
export function chooseEdition(labels: Iterable<string>, year: number | null): EditionChoice {
  const marks = new Set<Mark>();
  for (const label of labels) for (const mark of marksIn(label)) marks.add(mark);
  const count = (id: string) => [...marks].filter(([edition]) => edition === id).length;
  const [older, newer] = [count('2019'), count('2021')];
  const certain = Math.abs(older - newer) >= LEAD;
  const old = older === newer ? year !== null && year < 2021 : older > newer;
  return { edition: old ? EDITIONS['2019'] : EDITIONS['2021'], certain };
}

const marksIn = remember((label) => {
  const text = simplify(label);
  return MARKS.filter(([, mark]) => mark.test(text));
});
