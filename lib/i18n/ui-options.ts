import { same, type Text, text } from './text.ts';

/** Words of the options page, and of the popup's way there. */
export const options = {
  title: text('勾稽设置', 'Gouji settings'),
  lead: text(
    '改动立即生效，已打开的报告会随之重新核对。设置只保存在本机。',
    'Changes take effect at once; open reports are audited anew. Settings stay on this computer.',
  ),
  contents: text('目录', 'Contents'),
  settings: text('设置', 'Settings'),

  language: text('语言', 'Language'),
  languageHint: text('用于网页上的面板、弹窗和本页。', 'For the panel, the popup and this page.'),

  rules: text('规则', 'Rules'),
  rulesHint: text(
    '关闭的规则不再核对。改变级别只影响不成立的结果；无法核实的始终是“说明”。导出的 JSON 会写明实际运行了哪些规则。',
    'A rule that is off is not checked. A changed severity holds for what fails; what cannot be verified stays a note. Exported JSON says which rules ran.',
  ),
  resetRules: text('全部恢复默认', 'Restore all defaults'),
  basis: text('依据', 'Basis'),
  severity: text('级别', 'Severity'),

  sites: text('网站', 'Sites'),
  sitesHint: text(
    '勾稽只在 gov.cn 网站上自动核对；其他网站要由您点击图标才核对。在下列网站（含其下级网站）上，勾稽保持静默，但仍可手动核对。',
    'Gouji audits by itself on gov.cn sites only; elsewhere it waits for your click. On the sites below, and their subdomains, it stays silent; you can still audit a page by hand.',
  ),
  addSite: text('要保持静默的网站', 'Site to stay silent on'),
  add: text('添加', 'Add'),
  noSites: text('目前没有静默的网站。', 'No silent sites.'),
  notAHost: text(
    '这不是网址。请填写网站域名，例如 www.example.gov.cn。',
    'This is no address. Enter the name of a site, such as www.example.gov.cn.',
  ),
  notAgency: text(
    '勾稽只在 gov.cn 网站上自动运行，这个网站无需静默。',
    'Gouji runs by itself on gov.cn sites only; there is nothing to silence here.',
  ),

  shortcuts: text('快捷键', 'Shortcuts'),
  shortcutsHint: text(
    '面板内的其他按键，请在面板中按 ? 查看。',
    'For the keys inside the panel, press ? there.',
  ),
  noShortcut: text('未设置', 'not set'),
  changeShortcuts: text('在浏览器中更改…', 'Change in the browser…'),
  changeByHand: text(
    '更改：打开 about:addons，点右上角齿轮，选“管理扩展快捷键”。',
    'To change: open about:addons, click the gear at the top right, choose “Manage Extension Shortcuts”.',
  ),

  reviews: text('处理记录', 'Reviews'),
  reviewsHint: text(
    '您对问题的确认、忽略和备注，连同当时所印的数字，按网页保存在本机。',
    'What you confirmed, dismissed and noted, with the figures printed then, is kept on this computer, page by page.',
  ),
  noReviews: text('目前没有处理记录。', 'No reviews yet.'),
  forgetReviews: text('删除全部处理记录…', 'Delete all reviews…'),
  forgetPageTitle: text('删除这个网页的处理记录？', 'Delete the reviews of this page?'),
  forgetReviewsTitle: text('删除全部处理记录？', 'Delete all reviews?'),
  forgetWarning: text(
    '有关问题将恢复为未处理，备注一并删除，无法撤销。如有需要，请先备份。',
    'Their findings will be open again and the notes are gone. This cannot be undone; back up first if in doubt.',
  ),
  forgetNow: text('删除', 'Delete'),
  forgotten: text('已删除', 'Deleted'),

  data: text('数据', 'Data'),
  dataHint: text(
    '勾稽只保存您的设置和处理记录，不保存网页和核对结果。',
    'Gouji keeps your settings and your reviews, neither pages nor results.',
  ),
  backUp: text('备份到文件', 'Back up to a file'),
  restore: text('从文件恢复…', 'Restore from a file…'),
  clear: text('清除全部…', 'Clear everything…'),
  clearTitle: text('清除全部设置和处理记录？', 'Clear all settings and reviews?'),
  clearWarning: text(
    '语言、规则、静默网站等全部恢复为初始状态，处理记录全部删除，无法撤销。如有需要，请先备份。',
    'Language, rules, silent sites and everything else return to their first state, and all reviews are deleted. This cannot be undone; back up first if in doubt.',
  ),
  clearNow: text('清除', 'Clear'),
  restoreTitle: text('用备份替换现有设置和处理记录？', 'Replace settings and reviews by the backup?'),
  restoreNow: text('替换', 'Replace'),
  cancel: text('取消', 'Cancel'),
  backedUp: text('已备份', 'Backed up'),
  restored: text('已恢复', 'Restored'),
  cleared: text('已清除', 'Cleared'),

  silence: text('在此网站保持静默', 'Stay silent on this site'),
  unsilence: text('在此网站恢复自动核对', 'Resume on this site'),
} as const satisfies Record<string, Text>;

export const langNames = {
  auto: text('跟随浏览器', 'Follow the browser'),
  'zh-CN': same('简体中文'),
  en: same('English'),
} as const;

/** Rooms of the rulebook: what stands before the slash of a rule's id. */
export const roomNames: Readonly<Record<string, Text>> = {
  structure: text('结构', 'Structure'),
  time: text('时间', 'Time'),
  requests: text('依申请公开（表三）', 'Requests (Table 3)'),
  litigation: text('复议诉讼（表四）', 'Reviews and lawsuits (Table 4)'),
  proactive: text('主动公开（表二）', 'Proactive disclosure (Table 2)'),
  cells: text('单元格', 'Cells'),
  prose: text('文字与表格', 'Prose and tables'),
  content: text('内容', 'Content'),
};

/** @param severity in the language that it is for */
export const byDefault = (severity: Text): Text =>
  text(`${severity['zh-CN']}（默认）`, `${severity.en} (default)`);

export const severityLabel = (rule: string): Text => text(`${rule}：级别`, `${rule}: severity`);
export const resetLabel = (rule: string): Text => text(`${rule}：恢复默认级别`, `${rule}: default severity`);
export const removeLabel = (host: string): Text => text(`移除 ${host}`, `Remove ${host}`);
export const silencedByLabel = (host: string): Text =>
  text(`勾稽在 ${host} 及其下级网站保持静默。`, `Gouji stays silent on ${host} and its subdomains.`);

/** `共 32 条，已关闭 1 条，改变级别 2 条`; parts that are zero are left out. */
export function ruleCount(total: number, off: number, changed: number): Text {
  const zh = [`共 ${total} 条`, off > 0 && `已关闭 ${off} 条`, changed > 0 && `改变级别 ${changed} 条`];
  const en = [`${total} rules`, off > 0 && `${off} off`, changed > 0 && `${changed} with another severity`];
  return text(zh.filter(Boolean).join('，'), en.filter(Boolean).join(', '));
}

/** @param bytes as JSON in UTF-8 */
export function storageUsed(bytes: number): Text {
  const size = bytes < 1_024 ? `${bytes} B` : `${(bytes / 1_024).toFixed(1)} KB`;
  return text(`占用 ${size}`, `${size} in use`);
}

const several = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** `3 个网页，共 12 条处理` */
export const reviewsKept = (pages: number, decisions: number): Text =>
  text(
    `${pages} 个网页，共 ${decisions} 条处理`,
    `${several(decisions, 'review', 'reviews')} on ${several(pages, 'page', 'pages')}`,
  );

export const decisionsKept = (n: number): Text => text(`${n} 条`, several(n, 'review', 'reviews'));
export const morePages = (n: number): Text => text(`另有 ${n} 个网页`, `${several(n, 'page', 'pages')} more`);
export const removeReviews = (page: string): Text => text(`删除处理记录：${page}`, `Delete reviews: ${page}`);

/** @param savedAt ISO date and time */
export const restoreWarning = (savedAt: string): Text =>
  text(
    `备份于 ${savedAt.slice(0, 10)}。现有的全部设置和处理记录将被替换，无法撤销。`,
    `Backed up on ${savedAt.slice(0, 10)}. All present settings and reviews are replaced; this cannot be undone.`,
  );

/** Why a file is no backup. */
export const backupProblems = {
  notJson: text('这个文件不是 JSON，未作任何改动。', 'This file is no JSON; nothing was changed.'),
  notBackup: text(
    '这个文件不是勾稽的备份，未作任何改动。',
    'This file is no backup of Gouji; nothing was changed.',
  ),
  newer: text(
    '这个备份来自更新版本的勾稽，请先更新；未作任何改动。',
    'This backup is from a newer version of Gouji; update first. Nothing was changed.',
  ),
} as const;

export const damagedPart = (part: string): Text =>
  text(
    `备份中的“${part}”已损坏，未作任何改动。`,
    `The part “${part}” of this backup is damaged; nothing was changed.`,
  );

/** @param reason in the browser's words */
export const failure = (reason: string): Text => text(`未能完成：${reason}`, `This failed: ${reason}`);
