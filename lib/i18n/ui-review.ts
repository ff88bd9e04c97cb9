import { type Text, text } from './text.ts';

/** Why a finding is confirmed or dismissed, by verdict; the first reason of a confirmation is taken unasked. */
export const reasonNames = {
  confirmed: {
    checked: text('已对照页面', 'Checked on the page'),
    agency: text('已与机关核实', 'Verified with the agency'),
    reported: text('已反馈，待更正', 'Reported, to be corrected'),
    other: text('其他', 'Other'),
  },
  dismissed: {
    agency: text('已与机关核实', 'Explained by the agency'),
    original: text('原始附件正确', 'Right in the original'),
    inapplicable: text('规则不适用', 'Rule does not apply'),
    misread: text('页面读取有误', 'Misread by Gouji'),
    other: text('其他', 'Other'),
  },
} as const satisfies Record<string, Record<string, Text>>;

export type Verdict = keyof typeof reasonNames;

/** The reasons of a verdict in the order in which they are offered, with their words. */
export const reasonsOf = (verdict: Verdict): readonly (readonly [id: string, name: Text])[] =>
  Object.entries(reasonNames[verdict]);

/** A reason in words; one that this version does not know is shown as it is stored. */
export const reasonName = (verdict: Verdict, reason: string): Text =>
  reasonsOf(verdict).find(([id]) => id === reason)?.[1] ?? text(reason, reason);

export const verdictNames = {
  confirmed: text('已确认', 'Confirmed'),
  dismissed: text('已忽略', 'Dismissed'),
} as const;

/** `已忽略：规则不适用` */
export const verdictWords = (verdict: Verdict, reason: string): Text => {
  const [said, why] = [verdictNames[verdict], reasonName(verdict, reason)];
  return text(`${said['zh-CN']}：${why['zh-CN']}`, `${said.en}: ${why.en}`);
};

/** Words of reviewing findings in the panel. */
export const review = {
  confirmed: text('确认', 'Confirm'),
  dismissed: text('忽略', 'Dismiss'),
  verdict: text('处理这条问题', 'Review this finding'),
  reason: text('原因', 'Reason'),
  chooseReason: text('为何忽略？', 'Why is it dismissed?'),
  note: text('备注', 'Note'),
  noteHint: text('备注，输入即保存', 'Note, saved as you type'),
  figuresChanged: text('数字已变', 'The figures have changed'),
  wordsChanged: text('原文已变', 'The wording has changed'),
  was: text('曾为', 'was'),
  now: text('现为', 'now'),
  blank: text('空', 'blank'),
  unnamed: text('无', 'none'),
  sentence: text('原文', 'On the page'),
  before: text('此前', 'Before'),
  undo: text('撤销', 'Undo'),
  undone: text('已撤销', 'Undone'),
  withdrawn: text('已取消处理', 'Review taken back'),
  nothingToUndo: text('没有可以撤销的处理', 'There is nothing to undo'),
  changedElsewhere: text(
    '这条已在别的标签页改动，未作撤销',
    'This was changed in another tab; nothing was undone',
  ),
  chooseFirst: text('请先选中一条不成立的问题', 'Select a finding that fails first'),
  allDone: text('全部处理完毕', 'All reviewed'),
  nothingLeft: text('没有待处理的问题', 'Nothing left to review'),
  retry: text('重试', 'Try again'),
  rescue: text(
    '扩展刚刚更新，以下处理没有来得及保存，请重新处理',
    'The extension was just updated before this review was saved; please review again',
  ),
  close: text('关闭', 'Close'),
} as const satisfies Record<string, Text>;

/** Why a decision could not be stored; what was typed stays on the screen. */
export const unsavedWords = {
  gone: text(
    '扩展刚刚更新或已停用，最近的处理尚未保存。请先复制备注，再刷新本页。',
    'The extension was updated or switched off; your latest review is not saved. Copy your note, then reload the page.',
  ),
  full: text(
    '本机存储空间已满，最近的处理尚未保存。请在设置中清理旧的处理记录，再重试。',
    'Storage is full; your latest review is not saved. Remove old reviews in the settings, then try again.',
  ),
  refused: text(
    '最近的处理未能保存，内容仍保留在此。',
    'Your latest review could not be saved; it is kept here.',
  ),
} as const;

/** `已处理 3/11` */
export const reviewedCount = (done: number, of: number): Text =>
  text(`已处理 ${done}/${of}`, `${done} of ${of} reviewed`);

/** `已忽略 2 条` */
export const dismissedCount = (n: number): Text => text(`已忽略 ${n} 条`, `${n} dismissed`);

/** Heads decisions on what is found no longer. */
export const goneCount = (n: number): Text =>
  text(`曾处理、现已不再发现 ${n} 条`, `${n} reviewed before, found no longer`);

export const moreChanges = (n: number): Text => text(`另有 ${n} 处`, `${n} more`);
