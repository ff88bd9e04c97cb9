import { expect, it } from 'vitest';
import { layoutNamed } from '../../../test/support/layouts/index.ts';
import { layOut } from '../../../test/support/layouts/lay-out.ts';
import { aReport } from '../../../test/support/report-builder/build.ts';
import { auditPage } from '../../audit-page.ts';
import { parsePage } from '../../page/parse.ts';

const report = aReport({ edition: '2021', size: 'county', seed: 3 });

/** Prose findings of a report in order, with one more sentence in section 一. */
function proseFindings(sentence: string): string[] {
  const [overview, ...others] = report.sections;
  const body = [...(overview?.body ?? []), { kind: 'text' as const, text: sentence }];
  const sections = overview ? [{ ...overview, body }, ...others] : [];
  const { findings } = auditPage(parsePage(layOut({ ...report, sections }, layoutNamed('clean'))));
  return findings
    .filter(({ rule, severity }) => rule.startsWith('prose/') && severity !== 'info')
    .map(({ id }) => id);
}

it.each([
  '未收到涉及商业秘密的政府信息公开申请。',
  '未收到企业提出的政府信息公开申请。',
  '上半年收到政府信息公开申请4件，下半年收到2件。',
  '自条例施行以来，累计收到政府信息公开申请86件，均已办结。',
  '协助县政府办理依申请公开12件。',
  '以县政府名义制发规范性文件3件。',
  '全系统共收到政府信息公开申请21件，局本级收到6件。',
])('says nothing of figures of another scope: %s', (sentence) => {
  expect(proseFindings(sentence)).toEqual([]);
});

it('reads section 一 where its heading is missing', () => {
  const html = layOut(report, layoutNamed('clean')).replace(
    /<p><strong>一、总体情况<\/strong><\/p>/,
    '<p>2022年，我局共收到政府信息公开申请9999件。</p>',
  );
  const found = auditPage(parsePage(html)).findings.filter(({ rule }) => rule === 'prose/table');
  expect(found.map(({ section }) => section)).toEqual(['overview']);
});

it('still contradicts a plain figure', () => {
  expect(proseFindings('2022年，我局共收到政府信息公开申请9999件。')).not.toEqual([]);
});
