import { expect, test } from 'vitest';
import { pageAddress, pageTitle } from './address.ts';

const BASE = 'http://www.qinghe.gov.cn/2024/';

test.each([
  ['http://a.gov.cn/b.html', 'http://a.gov.cn/b.html'],
  ['http://a.gov.cn/b.html?id=7&x=#part-3', 'http://a.gov.cn/b.html?id=7&x='],
  ['http://a.gov.cn/#/article/7', 'http://a.gov.cn/#/article/7'],
  ['http://a.gov.cn/#!article=7', 'http://a.gov.cn/#!article=7'],
  ['about:srcdoc', BASE],
  ['about:blank#x', BASE],
  ['file:///tmp/a.html#b', 'file:///tmp/a.html'],
])('decisions of %s are kept under %s', (href, address) => {
  expect(pageAddress(href, BASE)).toBe(address);
});

test('a title is kept on one line and short', () => {
  expect(pageTitle('  甲县\n  年报 ')).toBe('甲县 年报');
  expect(pageTitle('题'.repeat(5_000))).toHaveLength(200);
  expect(pageTitle(`${'题'.repeat(199)}😀`).isWellFormed()).toBe(true);
});
