import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

const BASE = 'http://zjj.qinghe-shili.gov.cn/2023/report.html';

test.each([
  ['附件.pdf', 'http://zjj.qinghe-shili.gov.cn/2023/%E9%99%84%E4%BB%B6.pdf'],
  [' /a.docx ', 'http://zjj.qinghe-shili.gov.cn/a.docx'],
  ['//files.example/a.pdf', 'http://files.example/a.pdf'],
  ['https://files.example/a.pdf', 'https://files.example/a.pdf'],
])('%s leads to %s', (href, address) => expect(webAddress(href, BASE)).toBe(address));

test.each([
  'javascript:alert(1)',
  ' JaVa\nScript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'http://[',
])('%s is no link', (href) => expect(webAddress(href, BASE)).toBeNull());
