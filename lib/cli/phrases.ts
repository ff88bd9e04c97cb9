import type { Citation } from '../forms/define.ts';
import { same, type Text, text } from '../i18n/text.ts';
import { editionName, ui } from '../i18n/ui.ts';
import type { Report } from '../report/report.ts';

// What only the readable report says; words that the screen has too are the screen's.

export const LIKELY_CAUSES = text('可能的原因', 'Likely causes');

/** `label: content`, with the colon of the language. */
export const labelled = (label: Text, content: Text): Text =>
  text(`${label['zh-CN']}：${content['zh-CN']}`, `${label.en}: ${content.en}`);

/** File, agency, year, form, period and date, as far as the page states them. */
export function factsLine(file: string, report: Report): Text {
  const { agency, year, edition, period, publishedOn } = report;
  const facts = [
    labelled(text('文件', 'File'), same(file)),
    agency && labelled(ui.agency, same(agency)),
    year && labelled(ui.year, same(`${year}`)),
    labelled(ui.edition, editionName(edition.id)),
    period && labelled(ui.period, text(`${period.from} 至 ${period.to}`, `${period.from} to ${period.to}`)),
    publishedOn && labelled(ui.published, same(publishedOn)),
  ].filter((fact) => typeof fact === 'object' && fact !== null);
  return text(facts.map((fact) => fact['zh-CN']).join(' · '), facts.map((fact) => fact.en).join(' · '));
}

/** What a rule rests on, with its id. */
export const basisLine = (rule: string, { document, place }: Citation): Text =>
  labelled(ui.basis, text(`${document}，${place}（${rule}）`, `${document}, ${place} (${rule})`));

/** A cell in words, with the figure printed and the one that would do; null is a blank. */
export interface NamedChange {
  readonly cell: Text;
  readonly from: number | null;
  readonly to: number | null;
}

/** What would reconcile `explained` findings; never what should be. */
export function diagnosisLine(changes: readonly NamedChange[], explained: number): Text {
  const zh = changes.map(
    ({ cell, from, to }) => `${cell['zh-CN']}为 ${to ?? '空'}（页面为 ${from ?? '空'}）`,
  );
  const en = changes.map(
    ({ cell, from, to }) => `${cell.en} were ${to ?? 'blank'} (printed: ${from ?? 'blank'})`,
  );
  return text(
    `若${zh.join('，')}，上述 ${explained} 项即可成立。`,
    `${explained} of the above would reconcile if ${en.join(' and ')}.`,
  );
}

/** Before what the system says when the output cannot be written to its end. */
export const UNFINISHED = text('输出没有写完：', 'the output is incomplete: ');
