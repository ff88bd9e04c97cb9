import { same, type Text, text } from './text.ts';

/** `1 error`, `2 errors` */
export const are = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** `42 条勾稽关系中 36 条成立，3 条不成立，3 条无法核实`; parts that are zero are left out. */
export function coverageSentence(c: {
  identities: number;
  passed: number;
  failed: number;
  notVerifiable: number;
}): Text {
  const zh = [
    `${c.identities} 条勾稽关系中 ${c.passed} 条成立`,
    c.failed > 0 && `${c.failed} 条不成立`,
    c.notVerifiable > 0 && `${c.notVerifiable} 条无法核实`,
  ];
  const en = [
    `${c.passed} of ${c.identities} identities hold`,
    c.failed > 0 && are(c.failed, 'fails', 'fail'),
    c.notVerifiable > 0 && `${c.notVerifiable} cannot be verified`,
  ];
  return text(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
}

export const position = (at: number, of: number): Text => same(`${at} / ${of}`);

export const countErrors = (n: number): Text => text(`${n} 处错误`, are(n, 'error', 'errors'));
export const countWarnings = (n: number): Text => text(`${n} 处提示`, are(n, 'warning', 'warnings'));
export const countFindings = (n: number): Text => text(`${n} 个问题`, are(n, 'finding', 'findings'));
export const countUnverified = (n: number): Text => text(`${n} 处无法核实`, `${n} cannot be verified`);
