import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult } from '../../../test/support/result-of.ts';
import { schemaValidator } from '../../../test/support/schema-validator.ts';
import type { AuditResult } from '../../audit/result.ts';
import { hexDigest } from '../digest.ts';
import { dataPackage } from './data-package.ts';

const AT = new Date('2026-11-23T04:00:00Z');
const errorsOf = schemaValidator('tabular-data-package.json');

function unpacked(result: AuditResult) {
  const files = unzipSync(dataPackage(result, 'zh-CN', AT));
  const descriptor = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
  return { files, descriptor };
}

describe('dataPackage', () => {
  it.each([
    ['a report', aFaultyPage().result],
    ['a page that is no report', aResult({}, { report: null })],
    [
      'a page on the web',
      aResult({}, { source: { name: '\uD800', url: 'https://a.gov.cn/', sha256: 'ab', bytes: 1 } }),
    ],
  ])('is valid by the published profile for %s', (_, result) => {
    expect(errorsOf(unpacked(result).descriptor)).toEqual([]);
  });

  it('says that the page has changed since its result was shown', () => {
    const files = unzipSync(dataPackage(aFaultyPage().result, 'zh-CN', AT, true));
    const descriptor = JSON.parse(strFromU8(files['datapackage.json'] as Uint8Array));
    expect(descriptor.description).toContain('The page has changed since its result was shown');
    expect(errorsOf(descriptor)).toEqual([]);
  });

  it('describes its files as they are', () => {
    const { files, descriptor } = unpacked(aFaultyPage().result);
    expect(Object.keys(files)).toEqual(['datapackage.json', 'cells.csv', 'findings.csv']);
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const content = files[path] as Uint8Array;
      expect(content.length).toBe(bytes);
      expect(`sha256:${hexDigest(content)}`).toBe(hash);
      const [heading] = strFromU8(content).split('\r\n');
      expect(heading).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
    }
  });

  it('would be found out by the profile', () => {
    const { descriptor } = unpacked(aFaultyPage().result);
    expect(errorsOf({ ...descriptor, name: 'No Such Name' })).not.toEqual([]);
    expect(errorsOf({ ...descriptor, resources: [] })).not.toEqual([]);
  });
});
