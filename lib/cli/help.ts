import { text } from '../i18n/text.ts';

/** What `--help` prints. */
export const HELP = text(
  `用法：npm run -s audit -- [选项] 文件...
      npm run -s audit -- verify [选项] 证据包.zip...

审核已保存的政府信息公开工作年度报告网页（HTML），“-”表示标准输入。
一个网页中有几份报告，就有几个结果。

选项：
  --format text|ndjson  可读报告（默认），或每行一个 JSON 审核结果，顺序同参数
  --format 格式 --out 文件夹
                        写成文件，文件名取自机关、年度和日期：
                          xlsx         工作簿，附勾稽公式
                          csv          单元格清单和发现清单
                          memo         可直接引用的说明（Markdown、HTML、纯文本）
                          sarif        SARIF 2.1.0，供发布流程使用
                          datapackage  Frictionless 数据包（zip）
                          package      证据包：网页、结果、说明和各文件的 SHA-256（zip）
  --url 网址            网页的原网址（只能有一个文件），说明中的链接据此打开页面；不给时取浏览器保存网页时记下的网址
  --lang zh-CN|en       文字的语言，默认 zh-CN
  -j, --jobs N          同时处理 N 个文件；默认文件多时用上所有处理器。结果顺序不变
  --fail-on error       发现错误时以状态 1 退出
  -h, --help            显示本说明

verify 重新计算证据包中各文件的 SHA-256，并重新审核其中的网页。

退出状态：
  0  所有文件都已读取（无论有无发现）；verify：全部相符
  1  发现错误（仅在使用 --fail-on error 时）；verify：有不符之处
  2  有文件无法读取、不是 HTML（或证据包）、没有可导出的报告或无法写入，或选项有误；其余文件照常处理
`,
  `Usage: npm run -s audit -- [options] FILE...
       npm run -s audit -- verify [options] PACKAGE.zip...

Audits saved pages (HTML) of 政府信息公开工作年度报告; "-" stands for standard input.
A page with several reports gives several results.

Options:
  --format text|ndjson  a readable report (default), or one audit result as JSON a line, in the order given
  --format FORMAT --out FOLDER
                        writes files named after agency, year and day:
                          xlsx         workbook with live formulas for the identities
                          csv          lists of cells and of findings
                          memo         sentences ready to quote (Markdown, HTML, plain text)
                          sarif        SARIF 2.1.0, for publishing pipelines
                          datapackage  Frictionless Data Package (zip)
                          package      evidence: page, result, memo and the SHA-256 of each file (zip)
  --url ADDRESS         where the page (one only) was taken from: what links in a memo open. Left out, it is the
                        address that browsers note in pages that they save
  --lang zh-CN|en       language of the texts, default zh-CN
  -j, --jobs N          deals with N files at a time; by default with as many as there are processors, where there are
                        many files. Results come in the order given all the same
  --fail-on error       exit with status 1 when an error was found
  -h, --help            show this help

verify recomputes the SHA-256 of the files in an evidence package and audits its page again.

Exit status:
  0  every file was read (findings or not); verify: all is as the package says
  1  an error was found (with --fail-on error only); verify: something differs
  2  a file could not be read, is no HTML (or no package), holds no report to be exported or could not be written,
     or an option is wrong; the other files are still dealt with
`,
);

/** Points to HELP after a misuse. */
export const SEE_HELP = text('用 --help 查看用法', 'see --help');
