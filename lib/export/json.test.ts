import { Text as TextNode } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { auditResult, type Source } from '../audit/result.ts';
import type { Audit } from '../audit-page.ts';
import { EDITIONS } from '../forms/editions/index.ts';
import { text } from '../i18n/text.ts';
import { toResult } from './json.ts';

const node = new TextNode('859');
const source: Source = { name: 'page.html', url: null, sha256: 'ab'.repeat(32), bytes: 60_123 };

const audit: Audit = {
  isReport: true,
  confidence: 0.99,
  report: {
    title: '甲县2020年政府信息公开工作年度报告',
    agency: '甲县',
    year: 2020,
    edition: EDITIONS['2019'],
    editionCertain: true,
    period: { from: '2020-01-01', to: '2020-12-31' },
    publishedOn: null,
    publicationStated: false,
    sections: [
      {
        key: 'overview',
        heading: '一、总体情况',
        ordinal: 1,
        node,
        body: [{ text: '正文', node, hidden: false }],
      },
    ],
    tables: {},
    cells: new Map([
      [
        'requests.granted.total',
        { id: 'requests.granted.total', node, hidden: false, state: 'blank', text: '', value: null },
      ],
      [
        'requests.newlyReceived.total',
        {
          id: 'requests.newlyReceived.total',
          node,
          hidden: true,
          state: 'number',
          text: '859件',
          value: 859,
          unit: '件',
        },
      ],
    ]),
    substitutes: {},
    unread: { page: false, tables: 0 },
    preamble: [],
  },
  coverage: { identities: 42, passed: 41, failed: 1, notVerifiable: 0 },
  findings: [
    {
      id: 'requests/flow@requests.total',
      rule: 'requests/flow',
      severity: 'error',
      outcome: 'failed',
      section: 'requests',
      message: text('差 1 件', '1 missing'),
      cells: ['requests.newlyReceived.total'],
      quotes: [{ section: 'overview', text: '新收859件', node }],
      expected: 877,
      actual: 876,
      source: { document: '国办公开办函〔2019〕60号', place: '表三' },
      arithmetic: { relation: '=', left: [], right: [], leftSum: 877, rightSum: 876, formula: '877 ≠ 876' },
    },
  ],
  checked: { tables: [], rules: [] },
  diagnoses: [],
  place: () => null,
};

describe('toResult', () => {
  it('gives what the public schema asks for, and nothing of the page itself', () => {
    const result = toResult(audit, source, 'zh-CN');
    expect(auditResult.parse(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.report?.cells).toEqual({
      'requests.granted.total': { text: '', state: 'blank', value: null },
      'requests.newlyReceived.total': { text: '859件', state: 'number', value: 859 },
    });
    expect(result.report?.sections).toEqual([{ key: 'overview', heading: '一、总体情况', ordinal: 1 }]);
    expect(Object.keys(result.findings[0] ?? {}).sort()).toEqual(
      [
        'actual',
        'cells',
        'expected',
        'id',
        'message',
        'outcome',
        'quotes',
        'rule',
        'severity',
        'source',
      ].sort(),
    );
  });

  it.each([
    ['zh-CN', '差 1 件'],
    ['en', '1 missing'],
  ] as const)('writes messages in %s', (lang, message) => {
    expect(toResult(audit, source, lang).findings[0]?.message).toBe(message);
  });

  it('shows no report where the page is none', () => {
    expect(toResult({ ...audit, isReport: false }, source, 'en').report).toBeNull();
  });
});
