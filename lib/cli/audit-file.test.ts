import { describe, expect, it } from 'vitest';
import { samplePage } from '../../test/support/sample.ts';
import { auditFile } from './audit-file.ts';

const FAULTY = samplePage('faulty-2021.html');
const ADDRESS = 'https://www.example.gov.cn/2023.html';

function urlOf(html: string, url?: string) {
  const audited = auditFile('a.html', Buffer.from(html), url === undefined ? {} : { url });
  return 'refused' in audited ? audited : [audited.source.url, audited.page.url];
}

describe('auditFile', () => {
  it('knows where a page came from by what it is told, else by what browsers note', () => {
    const noted = (address: string) =>
      FAULTY.replace(
        '<html',
        `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->\n<html`,
      );
    expect(urlOf(FAULTY)).toEqual([null, null]);
    expect(urlOf(FAULTY, ADDRESS)).toEqual([ADDRESS, ADDRESS]);
    expect(urlOf(noted(ADDRESS))).toEqual([ADDRESS, ADDRESS]);
    expect(urlOf(noted(ADDRESS), 'http://other.gov.cn/')).toEqual([
      'http://other.gov.cn/',
      'http://other.gov.cn/',
    ]);
    expect(urlOf(noted('javascript:alert(1)'))).toEqual([null, null]);
    expect(urlOf(noted('about:internet'))).toEqual([null, null]);
  });
});
