import type { Coverage, Diagnosis } from '../audit/result.ts';
import type { Citation, SectionKey } from '../forms/define.ts';
import { type Lang, type Text, text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Severity } from '../rules/define.ts';

type Level = Severity | 'notVerifiable';

/** The words of the readable report, but for what findings say themselves. */
interface Phrases {
  readonly notReport: string;
  readonly nothingFound: string;
  readonly likelyCauses: string;
  readonly finding: (level: Level, message: string) => string;
  readonly facts: (file: string, report: Report) => string;
  readonly coverage: (coverage: Coverage) => string;
  readonly quote: (quoted: string) => string;
  readonly source: (rule: string, source: Citation) => string;
  /** What would reconcile; never what should be. `cell` is in words. */
  readonly diagnosis: (changes: Diagnosis['changes'], explained: number) => string;
}

const chinese: Phrases = {
  notReport: '不是政府信息公开工作年度报告，未审核。',
  nothingFound: '没有发现问题。',
  likelyCauses: '可能的原因',
  finding: (level, message) =>
    `${{ error: '错误', warning: '提示', info: '说明', notVerifiable: '无法核实' }[level]}：${message}`,
  facts: (file, { agency, year, edition, period, publishedOn }) =>
    list(' · ', [
      `文件：${file}`,
      agency && `机关：${agency}`,
      year && `年度：${year}`,
      `格式：${edition.source.document}`,
      period && `统计期限：${period.from} 至 ${period.to}`,
      publishedOn && `发布日期：${publishedOn}`,
    ]),
  coverage: ({ identities, passed, failed, notVerifiable }) =>
    `勾稽关系 ${identities} 项：${passed} 项成立，${failed} 项不成立，${notVerifiable} 项无法核实。`,
  quote: (quoted) => `原文：“${quoted}”`,
  source: (rule, { document, place }) => `依据：${list('，', [document, place])}（${rule}）`,
  diagnosis: (changes, explained) =>
    `若${changes.map(({ cell, from, to }) => `${cell}为 ${to ?? '空'}（页面为 ${from ?? '空'}）`).join('，')}，上述 ${explained} 项即可成立。`,
};

const english: Phrases = {
  notReport: 'not an annual report on government information disclosure; not audited.',
  nothingFound: 'Nothing found.',
  likelyCauses: 'Likely causes',
  finding: (level, message) =>
    `${{ error: 'Error', warning: 'Warning', info: 'Note', notVerifiable: 'Not verifiable' }[level]}: ${message}`,
  facts: (file, { agency, year, edition, period, publishedOn }) =>
    list(' · ', [
      `File: ${file}`,
      agency && `Agency: ${agency}`,
      year && `Year: ${year}`,
      `Form: ${edition.source.document}`,
      period && `Period: ${period.from} to ${period.to}`,
      publishedOn && `Published: ${publishedOn}`,
    ]),
  coverage: ({ identities, passed, failed, notVerifiable }) =>
    `${passed} of ${identities} identities hold, ${failed} fail, ${notVerifiable} cannot be verified.`,
  quote: (quoted) => `Quoted: “${quoted}”`,
  source: (rule, { document, place }) => `Source: ${list(', ', [document, place])} (${rule})`,
  diagnosis: (changes, explained) =>
    `${explained} of the above would reconcile if ${changes.map(({ cell, from, to }) => `${cell} were ${to ?? 'blank'} (printed: ${from ?? 'blank'})`).join(' and ')}.`,
};

export const phrases: Readonly<Record<Lang, Phrases>> = { 'zh-CN': chinese, en: english };

const list = (separator: string, items: readonly (string | 0 | null)[]): string =>
  items.filter((item) => item !== null && item !== 0 && item !== '').join(separator);

/** What a section is called where the page does not print its heading; `page` is for the page as a whole. */
export const SECTION_NAMES: Readonly<Record<SectionKey | 'page', Text>> = {
  page: text('全文', 'The page as a whole'),
  overview: text('一、总体情况', '1. Overview'),
  proactive: text('二、主动公开政府信息情况', '2. Proactive disclosure'),
  requests: text('三、收到和处理政府信息公开申请情况', '3. Requests received and handled'),
  litigation: text('四、政府信息公开行政复议、行政诉讼情况', '4. Administrative reviews and lawsuits'),
  problems: text('五、存在的主要问题及改进情况', '5. Main problems and improvements'),
  other: text('六、其他需要报告的事项', '6. Other matters'),
};
