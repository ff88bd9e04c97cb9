import { describe, expect, it } from 'vitest';
import { withFault } from '../../test/support/faults/index.ts';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import type { Diagnosis } from '../audit/result.ts';
import { auditPage } from '../audit-page.ts';
import { parsePage } from '../page/parse.ts';
import { reportText } from './report-text.ts';
import { widthOf } from './wrap.ts';

const { report } = withFault(aReport({ seed: 3, edition: '2021', size: 'county' }), 'wrongTotal');
const audit = auditPage(parsePage(layOut(report, layoutNamed('clean'))));
const source = { name: 'page.html', url: null, sha256: '', bytes: 0 };

const diagnosis: Diagnosis = {
  changes: [{ cell: 'requests.resultTotal.total', from: 804, to: 805 }],
  explains: ['requests/flow@total', 'requests/results@total'],
  kind: 'digit',
  unique: true,
};

describe('reportText', () => {
  it('breaks lines at the width of the terminal, and nowhere without one', () => {
    const narrow = reportText(audit, source, 'zh-CN', 60);
    expect(Math.max(...narrow.split('\n').map(widthOf))).toBeLessThanOrEqual(60);
    const wide = reportText(audit, source, 'zh-CN', null);
    expect(narrow.replaceAll(/\s/g, '')).toBe(wide.replaceAll(/\s/g, ''));
    expect(narrow.split('\n').length).toBeGreaterThan(wide.split('\n').length);
  });

  it('puts every finding under the section that it belongs to', () => {
    const lines = reportText(audit, source, 'zh-CN', null).split('\n');
    for (const { message, section } of audit.findings) {
      const at = lines.findIndex((line) => line.includes(message['zh-CN']));
      const heading = lines.slice(0, at).findLast((line) => /^\S/.test(line));
      expect(heading).toBe(audit.report?.sections.find(({ key }) => key === section)?.heading);
    }
  });

  it('tells what would reconcile, not what should be', () => {
    const explained = { ...audit, diagnoses: [diagnosis] };
    expect(reportText(explained, source, 'zh-CN', null)).toContain(
      '若表三“（七）总计”的“总计”为 805（页面为 804），上述 2 项即可成立。',
    );
    const english = reportText(explained, source, 'en', null);
    expect(english).toContain('2 of the above would reconcile if ');
    expect(english).toContain(' were 805 (printed: 804).');
    const unexplained = { ...audit, diagnoses: [] };
    expect(reportText(unexplained, source, 'en', null)).not.toContain('would reconcile');
  });
});
