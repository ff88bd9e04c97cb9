/** Terms of a side that are printed before the rest gives way to an ellipsis, and how many a side may have at all. */
const FIRST = 3;
const MOST = 7;

/** A formula in which long sums are cut short: `181 + 18 + 2 + … + 2 (310) ≠ 340`; a short one as it is. */
export const shortFormula = (formula: string): string =>
  formula
    .split(/(\s(?:≠|=|≟|≤\?|≤|>)\s)/)
    .map((part) => shortSum(part))
    .join('');

function shortSum(side: string): string {
  const terms = side.split(' + ');
  if (terms.length <= MOST) return side;
  return [...terms.slice(0, FIRST), '…', ...terms.slice(-1)].join(' + ');
}

/** A sentence without the formula in it, for where that is written out beside it. */
export function withoutFormula(sentence: string, formula: string): string {
  const joints = [`（${formula}）`, ` (${formula})`, `：${formula}`, `: ${formula}`];
  const joint = joints.find((each) => sentence.includes(each));
  return joint === undefined ? sentence : sentence.replace(joint, () => '');
}
