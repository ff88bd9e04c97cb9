import { type Text, text } from './text.ts';
import { are } from './ui-counts.ts';

/** Words of the panel's frame, its filter, its sums and its account of what was checked. */
export const panelWords = {
  dock: text('停靠位置', 'Where to dock'),
  width: text('面板宽度', 'Width of the panel'),
  height: text('面板高度', 'Height of the panel'),
  usualSize: text('恢复默认大小', 'Usual size'),

  scope: text('按部分或规则筛选', 'Filter by section or rule'),
  anyScope: text('全部部分和规则', 'Every section and rule'),
  bySection: text('部分', 'Sections'),
  byRule: text('规则', 'Rules'),
  clear: text('显示全部', 'Show all'),
  filtered: text('已筛选', 'filtered'),

  total: text('合计', 'Sum'),
  blank: text('空', 'blank'),
  fold: text('收起', 'Show less'),

  checked: text('核对范围', 'What was checked'),
  tables: text('统计表', 'Tables'),
  identities: text('勾稽关系', 'Identities'),
  checks: text('其他核对', 'Other checks'),
  nothing: text('未发现', 'none found'),
  inapplicable: text('不适用于本页', 'does not apply to this page'),
  crashed: text('运行出错', 'failed to run'),
  off: text('已在设置中关闭', 'switched off in the settings'),
  cut: text('表格过大，只读取了一部分', 'too large; only part of it was read'),
} as const satisfies Record<string, Text>;

/** `三、依申请公开（5）` */
export const withCount = (name: Text, count: number): Text =>
  text(`${name['zh-CN']}（${count}）`, `${name.en} (${count})`);

/** `显示 3 / 8 条` */
export const countShown = (shown: number, all: number): Text =>
  text(`显示 ${shown} / ${all} 条`, `${shown} of ${all} shown`);

/** `其余 16 项` */
export const countOthers = (n: number): Text => text(`其余 ${n} 项`, `${n} others`);

/** `356 像素` */
export const pixels = (n: number): Text => text(`${n} 像素`, `${n} pixels`);

interface Outcomes {
  readonly passed: number;
  readonly failed: number;
  readonly notVerifiable: number;
}

/** `7 条成立，1 条不成立`; parts that are zero are left out. */
export function countOutcomes({ passed, failed, notVerifiable }: Outcomes): Text {
  const zh = [
    passed > 0 && `${passed} 条成立`,
    failed > 0 && `${failed} 条不成立`,
    notVerifiable > 0 && `${notVerifiable} 条无法核实`,
  ];
  const en = [
    passed > 0 && are(passed, 'holds', 'hold'),
    failed > 0 && are(failed, 'fails', 'fail'),
    notVerifiable > 0 && `${notVerifiable} cannot be verified`,
  ];
  return text(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
}

/** `2 个问题，1 处无法核实`, of a check that is no identity. */
export function countProblems({ failed, notVerifiable }: Outcomes): Text {
  const zh = [failed > 0 && `${failed} 个问题`, notVerifiable > 0 && `${notVerifiable} 处无法核实`];
  const en = [
    failed > 0 && are(failed, 'finding', 'findings'),
    notVerifiable > 0 && `${notVerifiable} cannot be verified`,
  ];
  return text(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
}

/** `读到 175 格，其中 3 格空白，1 格无法读取` */
export function countCells(cells: number, blank: number, unreadable: number): Text {
  const zh = [
    `读到 ${cells} 格`,
    blank > 0 && `${blank} 格空白`,
    unreadable > 0 && `${unreadable} 格不是数字`,
  ];
  const en = [
    are(cells, 'cell read', 'cells read'),
    blank > 0 && `${blank} blank`,
    unreadable > 0 && are(unreadable, 'no figure', 'no figures'),
  ];
  return text(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
}

/** How much was checked, in the heading: `42 条勾稽关系，25 条其他规则` */
export const countChecked = (identities: number, checks: number): Text =>
  text(
    `${identities} 条勾稽关系，${checks} 条其他规则`,
    `${are(identities, 'identity', 'identities')}, ${are(checks, 'other rule', 'other rules')}`,
  );
