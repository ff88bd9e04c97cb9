import { text } from '../i18n/text.ts';

/** What `--help` prints. */
export const HELP = text(
  `用法：npm run -s audit -- [选项] 文件...

审核已保存的政府信息公开工作年度报告网页（HTML），“-”表示标准输入。

选项：
  --format text|ndjson  可读报告（默认），或每行一个 JSON 审核结果，顺序同参数
  --lang zh-CN|en       文字的语言，默认 zh-CN
  --fail-on error       发现错误时以状态 1 退出
  -h, --help            显示本说明

退出状态：
  0  所有网页都已读取（无论有无发现）
  1  发现错误（仅在使用 --fail-on error 时）
  2  有文件无法读取或不是 HTML，或选项有误；其余文件照常审核
`,
  `Usage: npm run -s audit -- [options] FILE...

Audits saved pages (HTML) of 政府信息公开工作年度报告; "-" stands for standard input.

Options:
  --format text|ndjson  a readable report (default), or one audit result as JSON a line, in the order given
  --lang zh-CN|en       language of the texts, default zh-CN
  --fail-on error       exit with status 1 when an error was found
  -h, --help            show this help

Exit status:
  0  every page was read (findings or not)
  1  an error was found (with --fail-on error only)
  2  a file could not be read or is no HTML, or an option is wrong; the other files are still audited
`,
);

/** Points to HELP after a misuse. */
export const SEE_HELP = text('用 --help 查看用法', 'see --help');
