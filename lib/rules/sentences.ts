import type { Edition } from '../forms/define.ts';
import { cellName, columnName, rowName, tableName } from '../forms/describe.ts';
import { type Text, text } from '../i18n/text.ts';
import type { Identity } from './identities.ts';
import type { Verdict } from './verdict.ts';

/** Where an identity stands: 「表三“自然人”列」, 「表三“（一）予以公开”行」. */
function place({ rule, line }: Identity, edition: Edition): Text {
  const table = tableName(rule.table);
  const across = rule.across === 'columns';
  const name = across ? columnName(edition, rule.table, line) : rowName(edition, rule.table, line);
  return text(
    `${table['zh-CN']}“${name['zh-CN']}”${across ? '列' : '行'}`,
    `${table.en}, ${across ? 'column' : 'row'} “${name.en}”`,
  );
}

/** One plain sentence with the figures: what does not reconcile, or why that cannot be verified. */
export function sentence(identity: Identity, verdict: Verdict, edition: Edition): Text {
  const where = place(identity, edition);
  if (verdict.outcome === 'failed') return failed(where, verdict);
  const [only] = verdict.unknown;
  if (only !== undefined && verdict.unknown.length === 1 && verdict.forced !== null) {
    const cell = cellName(edition, only);
    return text(
      `${where['zh-CN']}无法核实：${cell['zh-CN']}未填写、缺失或无法读取；若勾稽成立，其值应为 ${verdict.forced}（${verdict.formula}）`,
      `${where.en} cannot be verified: ${cell.en} is blank, missing or unreadable; it would reconcile if it were ${verdict.forced} (${verdict.formula})`,
    );
  }
  // A formula without a figure in it says nothing.
  const formula = /\d/.test(verdict.formula) ? verdict.formula : '';
  return text(
    `${where['zh-CN']}无法核实：${verdict.unknown.length} 个单元格未填写、缺失或无法读取${formula && `（${formula}）`}`,
    `${where.en} cannot be verified: ${verdict.unknown.length} cells are blank, missing or unreadable${formula && ` (${formula})`}`,
  );
}

function failed(where: Text, { leftSum, rightSum, formula, unknown, relation }: Verdict): Text {
  const gap = Number(Math.abs(leftSum - rightSum).toFixed(6));
  if (relation === '<=')
    return text(
      `${where['zh-CN']}不合理：${formula}，多出 ${gap}`,
      `${where.en} is implausible: ${formula}, ${gap} too many`,
    );
  const over = leftSum > rightSum;
  const blanks =
    unknown.length === 0
      ? text('', '')
      : text('；即使未填写的单元格均为 0 也不成立', '; it fails even if every blank is 0');
  return text(
    `${where['zh-CN']}勾稽不成立：${formula}，相差 ${gap}${blanks['zh-CN']}`,
    `${where.en} does not reconcile: ${formula}, ${gap} ${over ? 'missing on the right' : 'too many on the right'}${blanks.en}`,
  );
}
