import { describe, expect, it } from 'vitest';
import { flowOf, outlineOf, tableOf } from '../../test/support/page-of.ts';
import { reportsIn } from './segments.ts';

const requests = tableOf(['一、本年新收政府信息公开申请数量', 1, 2], ['二、上年结转', 3, 4]);
const title = (year: number) => `<h1>云溪县${year}年政府信息公开工作年度报告</h1>`;
const parts = (html: string) => reportsIn(flowOf(html)).map((flow) => outlineOf(flow)[0]);

describe('reportsIn', () => {
  it('leaves an ordinary page whole', () => {
    expect(parts(`${title(2022)}<p>一、总体情况</p>${requests}<p>完</p>`)).toEqual([
      '云溪县2022年政府信息公开工作年度报告',
    ]);
    expect(parts('<p>文</p>')).toEqual(['文']);
  });

  it('parts several reports at their titles', () => {
    const html = [2023, 2022, 2021]
      .map((year) => `${title(year)}<p>一、总体情况</p>${requests}<p>完</p>`)
      .join('');
    expect(parts(html)).toEqual([2023, 2022, 2021].map((year) => `云溪县${year}年政府信息公开工作年度报告`));
  });

  it('parts reports without titles at their first section, else their second', () => {
    const one = `<p>一、总体情况</p>${requests}<p>完</p>`;
    const two = `<p>二、主动公开政府信息情况</p>${requests}`;
    expect(parts(one + one)).toEqual(['一、总体情况', '一、总体情况']);
    expect(parts(one + two)).toEqual(['一、总体情况', '二、主动公开政府信息情况']);
  });

  it('does not part a report at a second table of requests', () => {
    expect(parts(`${title(2022)}<p>一、总体情况</p>${requests}${requests}`)).toHaveLength(1);
  });

  it('does not take the title of a linked report for the next one', () => {
    const link = '<p><a href="/2021.html">云溪县2021年政府信息公开工作年度报告</a></p>';
    expect(parts(`${title(2022)}${requests}${link}`)).toHaveLength(1);
  });
});
