import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult, aResultFinding } from '../../../test/support/result-of.ts';
import { schemaValidator } from '../../../test/support/schema-validator.ts';
import { RULES } from '../../rules/index.ts';
import { sarif } from './sarif.ts';

const errorsOf = schemaValidator('sarif-2.1.0.json');
const runOf = (log: string) => JSON.parse(log).runs[0];

describe('sarif', () => {
  it.each(['wrongTotal', 'missingRow', 'blanksForZeros', 'proseContradiction'])(
    'is valid by the published schema for a page with %s',
    (fault) => {
      const { result } = aFaultyPage(fault);
      const log = JSON.parse(sarif(result, 'zh-CN', new Map(result.findings.map(({ id }) => [id, 7]))));
      expect(errorsOf(log)).toEqual([]);
      expect(log.runs[0].results).toHaveLength(result.findings.length);
    },
  );

  it('would be found out by the schema', () => {
    const log = JSON.parse(sarif(aFaultyPage().result, 'en'));
    log.runs[0].results[0].level = 'fatal';
    expect(errorsOf(log)).not.toEqual([]);
  });

  it('describes every rule in both languages', () => {
    const { rules } = runOf(sarif(aResult({}), 'en')).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules[0].fullDescription.text).toMatch(/\p{Script=Han}.* · .*[a-z]/u);
  });

  it('maps severity to level, and what cannot be verified to an open result', () => {
    const findings = [
      aResultFinding({ id: 'a' }),
      aResultFinding({ id: 'b', severity: 'warning' }),
      aResultFinding({ id: 'c', severity: 'info' }),
      aResultFinding({ id: 'd', severity: 'info', outcome: 'notVerifiable' }),
    ];
    const { results } = runOf(sarif(aResult({}, { findings }), 'en'));
    expect(results.map(({ kind, level }: Record<string, string>) => `${kind} ${level}`)).toEqual([
      'fail error',
      'fail warning',
      'fail note',
      'open none',
    ]);
  });

  it('says where: the page, its line where known, the cells by id; and fingerprints that last', () => {
    const finding = aResultFinding({
      cells: ['requests.granted.total'],
      quotes: [{ section: null, text: '引' }],
    });
    const source = { name: '年报 1#.html', url: null, sha256: 'ab', bytes: 3 };
    const result = aResult({ 'requests.granted.total': 1 }, { findings: [finding], source });
    const [only] = runOf(sarif(result, 'zh-CN', new Map([[finding.id, 12]]))).results;
    expect(only.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '%E5%B9%B4%E6%8A%A5%201%23.html', index: 0 },
          region: { startLine: 12 },
        },
        logicalLocations: [
          {
            name: '表三 / 三、本年度办理结果 / （一）予以公开 / 总计',
            fullyQualifiedName: 'requests.granted.total',
            kind: 'cell',
          },
        ],
      },
    ]);
    expect(only.relatedLocations).toEqual([{ id: 0, message: { text: '引' } }]);
    expect(only.partialFingerprints).toEqual({ 'goujiFinding/v1': finding.id });
    expect(RULES[only.ruleIndex]?.id).toBe(finding.rule);
  });
});
