import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { proseTable } from './table.ts';

const NEW = 'requests.newlyReceived.total';
const CARRIED = 'requests.carriedIn.total';
const check = (...args: Parameters<typeof proseReport>) => proseTable.check(proseReport(...args));

describe('prose/table', () => {
  it('passes where the figures agree', () => {
    const text = '本年新收政府信息公开申请16件，上年结转2件。';
    expect(check([text], { [NEW]: 16, [CARRIED]: 2 })).toEqual([]);
  });

  it('fails where they differ, with both figures, the cell and the sentence', () => {
    const [problem, ...others] = check(['概述。2022年制作规范性文件9篇。'], {
      'proactive.normativeDocuments.made': 7,
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      at: 'proactive.normativeDocuments.made',
      section: 'overview',
      cells: ['proactive.normativeDocuments.made'],
      expected: 7,
      actual: 9,
      quotes: [{ section: 'overview', text: '2022年制作规范性文件9篇。' }],
    });
    expect(problem?.message['zh-CN']).toContain('9');
    expect(problem?.message.en).toContain('7');
    expect(problem?.quotes?.[0]?.node).not.toBeNull();
  });

  it.each([
    [3119, 'newly received only'],
    [3099, 'with those carried in'],
  ])('takes 收到 for either: %d %s', (received) => {
    const cells = { [NEW]: received, [CARRIED]: 3119 - received };
    expect(check(['全年收到政府信息公开申请3119件。'], cells)).toEqual([]);
  });

  it('fails where 收到 fits neither', () => {
    const found = check(['全年收到政府信息公开申请3119件。'], { [NEW]: 3000, [CARRIED]: 20 });
    expect(found).toMatchObject([{ cells: [NEW, CARRIED], expected: 3000, actual: 3119 }]);
  });

  it('holds 新收 to the new ones', () => {
    expect(check(['新收政府信息公开申请12件。'], { [NEW]: 10, [CARRIED]: 2 })).toHaveLength(1);
  });

  it('adds suits over both kinds', () => {
    const text = '因政府信息公开引起的行政诉讼5件，其中维持4件。';
    const cells = {
      'litigation.directSuit.total': 2,
      'litigation.suitAfterReview.total': 3,
      'litigation.directSuit.upheld': 2,
      'litigation.suitAfterReview.upheld': 2,
    };
    expect(check([text], cells)).toEqual([]);
    const found = check([text], { ...cells, 'litigation.suitAfterReview.upheld': 1 });
    expect(found).toMatchObject([{ expected: 3, actual: 4 }]);
  });

  it.each(['撤销1件、责令履行1件', '纠正1件、确认违法1件'])(
    'counts %s together, as the table does',
    (corrected) => {
      const text = `因政府信息公开引起的行政复议3件，其中维持1件、${corrected}。`;
      const cells = { 'litigation.review.upheld': 1, 'litigation.review.corrected': 2 };
      expect(check([text], cells)).toMatchObject([{ outcome: 'notVerifiable' }]);
      expect(check([text], { ...cells, 'litigation.review.corrected': 0 })).toMatchObject([
        { expected: 0, actual: 1 },
      ]);
    },
  );

  it('cannot tell where the table counts what was dismissed', () => {
    const text = '因政府信息公开引起的行政诉讼4件，其中维持2件，驳回1件，其他结果1件。';
    const cells = {
      'litigation.directSuit.upheld': 3,
      'litigation.suitAfterReview.upheld': 0,
      'litigation.directSuit.otherResult': 1,
      'litigation.suitAfterReview.otherResult': 0,
    };
    expect(check([text], cells).filter(({ outcome }) => outcome !== 'notVerifiable')).toEqual([]);
  });

  it('cannot verify against blank cells, unless what is filled is too much already', () => {
    const text = '收到申请9件，其中不予公开4件。';
    const denied = (first: number | null) =>
      Object.fromEntries(
        [
          'stateSecret',
          'otherLaw',
          'securityAndStability',
          'thirdPartyRights',
          'internalAffairs',
          'deliberative',
          'enforcementFile',
          'administrativeInquiry',
        ].map((row, index) => [`requests.denied.${row}.total`, index === 0 ? first : null]),
      );
    expect(check([text], denied(1))).toMatchObject([{ outcome: 'notVerifiable' }]);
    expect(check([text], denied(5))).toMatchObject([{ expected: 5, actual: 4 }]);
  });

  it('does not apply where the table does not hold the figure', () => {
    expect(check(['全年收到政府信息公开申请9件，主动公开政府信息500条。'])).toEqual([]);
  });

  it('leaves out zeros in words and what only 均 implies: they are for prose/claim', () => {
    expect(check(['未收到政府信息公开申请。'], { [NEW]: 3 })).toEqual([]);
  });

  it("cannot hold a whole city's figure against a department's table", () => {
    const cells = { [NEW]: 54, [CARRIED]: 0 };
    const text = '全市共收到政府信息公开申请961件。';
    expect(check([text], cells)).toMatchObject([{ outcome: 'notVerifiable' }]);
    expect(check([text], cells, { agency: '青禾市人民政府' })).toMatchObject([{ expected: 54 }]);
  });

  it.each([
    ['收到政府信息公开申请12件。', undefined, 'failed'],
    ['区住建局收到政府信息公开申请12件。', '青禾区人民政府', 'notVerifiable'],
    ['区住建局收到政府信息公开申请12件。', '青禾区住房和城乡建设局', 'failed'],
    ['区住房城乡建设局收到政府信息公开申请12件。', '青禾区住建局', 'failed'],
    ['区本级收到政府信息公开申请12件。', '青禾区人民政府', 'notVerifiable'],
    ['收到政府信息公开申请12件，申请人撤回2件。', undefined, 'notVerifiable'],
    ['收到政府信息公开申请12件，其中有效申请11件。', undefined, 'notVerifiable'],
    ['收到政府信息公开申请12件，经补正后受理11件。', undefined, 'notVerifiable'],
    ['石桥镇政府收到政府信息公开申请12件。', '云溪县石桥镇人民政府', 'failed'],
  ])('holds to the table what speaks of the agency: %s (%s) %s', (text, agency, outcome) => {
    const options = agency === undefined ? {} : { agency };
    const [problem] = check([text], { [NEW]: 54, [CARRIED]: 0 }, options);
    expect(problem?.outcome ?? 'failed').toBe(outcome);
  });

  it('leaves the other scope alone where one is the table’s', () => {
    const text = ['全区共收到政府信息公开申请800件。', '本机关收到政府信息公开申请206件。'];
    expect(check(text, { [NEW]: 206, [CARRIED]: 0 }, { agency: '青禾区人民政府' })).toEqual([]);
  });

  it('gives each finding its own place', () => {
    const places = check(['新收申请9件。', '本年新收申请8件。'], { [NEW]: 7, [CARRIED]: 0 }).map(
      ({ at }) => at,
    );
    expect(new Set(places).size).toBe(places.length);
  });
});
