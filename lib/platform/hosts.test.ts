import { describe, expect, test } from 'vitest';
import { hostOf, isAgency, readHost, readHosts, silencedBy } from './hosts.ts';

describe('silent sites', () => {
  test('a host silences itself and its subdomains, not its neighbours', () => {
    const hosts = ['a.gov.cn'];
    expect(silencedBy(hosts, 'a.gov.cn')).toBe('a.gov.cn');
    expect(silencedBy(hosts, 'zjj.a.gov.cn')).toBe('a.gov.cn');
    expect(silencedBy(hosts, 'ba.gov.cn')).toBeUndefined();
    expect(silencedBy(hosts, 'gov.cn')).toBeUndefined();
  });

  test.each([
    ['www.qinghe.gov.cn', 'www.qinghe.gov.cn'],
    [' HTTPS://WWW.Qinghe.gov.cn:8080/zfxxgk/2023.html?x=1 ', 'www.qinghe.gov.cn'],
    ['*.qinghe.gov.cn', 'qinghe.gov.cn'],
    ['qinghe.gov.cn/zwgk', 'qinghe.gov.cn'],
    ['', null],
    ['青 河', null],
    ['file:///etc/hosts', null],
    ['about:blank', null],
  ])('%j means %j', (typed, host) => expect(readHost(typed)).toBe(host));

  test('only pages on the web have a host', () => {
    expect(hostOf('http://a.gov.cn/x')).toBe('a.gov.cn');
    for (const none of ['chrome://extensions', 'about:blank', 'nonsense', undefined])
      expect(hostOf(none)).toBeNull();
  });

  test('an agency is gov.cn and what is below it', () => {
    expect(['gov.cn', 'a.b.gov.cn'].every(isAgency)).toBe(true);
    expect(['notgov.cn', 'gov.cn.example', 'a.com'].some(isAgency)).toBe(false);
  });

  test('are read from storage without what is damaged', () => {
    expect(readHosts(['b.gov.cn', 7, 'a.gov.cn', 'b.gov.cn'])).toEqual(['a.gov.cn', 'b.gov.cn']);
    for (const nothing of [undefined, null, {}, 'a.gov.cn']) expect(readHosts(nothing)).toEqual([]);
  });
});
