import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type AuditedPage, aFaultyPage, aResult, auditedPage } from '../../../test/support/result-of.ts';
import { auditPage } from '../../audit-page.ts';
import { RULES } from '../../rules/index.ts';
import { applySettings, rulesRun } from '../../rules/settings.ts';
import { anchorsOf } from '../anchors/anchors.ts';
import { hexDigest } from '../digest.ts';
import { toResult } from '../json.ts';
import { evidencePackage } from './evidence.ts';
import { REMARKS } from './remarks.ts';
import { verifyPackage } from './verify.ts';

const AT = new Date('2026-11-23T04:00:00Z');

function packed(
  { html, page, audit, result }: AuditedPage,
  facts: Partial<Parameters<typeof evidencePackage>[0]> = {},
) {
  const bytes = strToU8(html);
  return evidencePackage({
    result: { ...result, source: { ...result.source, sha256: hexDigest(bytes), bytes: bytes.length } },
    lang: 'zh-CN',
    at: AT,
    anchors: anchorsOf(page, audit),
    page: bytes,
    pictures: { images: [], remarks: ['commandLine'] },
    report: { number: 1, of: 1 },
    ...facts,
  });
}

/** The package with one file changed; null takes it away. */
function tampered(bytes: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array {
  const files = unzipSync(bytes);
  const changed = change(strFromU8(files[path] ?? new Uint8Array()));
  delete files[path];
  return zipSync(changed === null ? files : { ...files, [path]: strToU8(changed) });
}

function differences(bytes: Uint8Array): readonly string[] {
  const verified = verifyPackage(bytes);
  return 'refused' in verified ? [verified.refused.en] : verified.differences.map(({ en }) => en);
}

describe('an evidence package', () => {
  it.each(['wrongTotal', 'proseContradiction', 'missingSection', 'onlyTotals'])(
    'is sound as it was made, for a page with %s',
    (fault) => {
      expect(differences(packed(aFaultyPage(fault)))).toEqual([]);
    },
  );

  it('is sound for a page that is no report', () => {
    expect(differences(packed(auditedPage('<p>今日要闻')))).toEqual([]);
  });

  it('is sound by the rules that ran, where some were switched off or judged otherwise', () => {
    const page = aFaultyPage();
    const settings = { off: ['requests/flow'], severity: { 'requests/results': 'warning' as const } };
    const audit = auditPage(page.page, applySettings(RULES, settings));
    const result = { ...toResult(audit, page.result.source, 'zh-CN'), rules: rulesRun(RULES, settings) };
    const verified = verifyPackage(packed({ ...page, audit, result }));
    expect(verified).toMatchObject({ differences: [] });
    expect('remarks' in verified && verified.remarks[0]?.en).toBe('the rule requests/flow was switched off');
  });

  it('holds page, audit, annotations, memos and manifest, and says that there is no screenshot', () => {
    const files = unzipSync(packed(aFaultyPage()));
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'page.html',
      'audit.json',
      'annotations.jsonld',
      'memo.md',
      'memo.html',
      'memo.txt',
    ]);
    expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array)).remarks).toEqual([
      { code: 'commandLine', words: expect.stringContaining('没有截图') },
    ]);
  });

  it('holds the screenshot where there is one, or all of them in order', () => {
    const image = new Uint8Array([1, 2]);
    const one = unzipSync(packed(aFaultyPage(), { pictures: { images: [image], remarks: [] } }));
    expect(one['screenshot.png']).toEqual(image);
    expect(JSON.parse(strFromU8(one['manifest.json'] as Uint8Array)).remarks).toEqual([]);
    const pictures = { images: [image, new Uint8Array([3])], remarks: [] };
    const two = unzipSync(packed(aFaultyPage(), { pictures }));
    expect(two['screenshot-02.png']).toEqual(new Uint8Array([3]));
    expect(differences(packed(aFaultyPage(), { pictures }))).toEqual([]);
  });

  it('speaks of itself in the language of its reader, whatever its own', () => {
    const verified = verifyPackage(packed(aFaultyPage()));
    expect('remarks' in verified && verified.remarks).toEqual([REMARKS.commandLine]);
    const later = tampered(packed(aFaultyPage()), 'manifest.json', (json) =>
      json.replace('"commandLine"', '"of a later version"'),
    );
    const read = verifyPackage(later);
    expect('remarks' in read && read.remarks[0]?.en).toContain('没有截图');
  });

  it('says that the page has changed since its result was shown', () => {
    const bytes = packed(aFaultyPage(), { changed: true });
    const verified = verifyPackage(bytes);
    expect(verified).toMatchObject({ differences: [] });
    expect('remarks' in verified && verified.remarks.map((remark) => remark['zh-CN']).join()).toContain(
      '有变化',
    );
    expect(strFromU8(unzipSync(bytes)['memo.txt'] as Uint8Array)).toContain('有变化');
  });
});

describe('verifyPackage', () => {
  const sound = packed(aFaultyPage());

  it('finds a figure of the page that was changed, by digest and by audit', () => {
    const forged = differences(
      tampered(sound, 'page.html', (html) => html.replace('<td>0</td>', '<td>9</td>')),
    );
    expect(forged[0]).toBe('page.html does not have the SHA-256 of the manifest');
    expect(forged.some((difference) => difference.startsWith('cell that differs: '))).toBe(true);
  });

  it('finds a finding that was taken out or reworded', () => {
    const out = differences(
      tampered(sound, 'audit.json', (json) => {
        const audit = JSON.parse(json);
        return JSON.stringify({ ...audit, findings: audit.findings.slice(1) });
      }),
    );
    expect(out.some((difference) => difference.startsWith('finding found now only: '))).toBe(true);
    const reworded = differences(tampered(sound, 'audit.json', (json) => json.replace('相差', '相差了')));
    expect(reworded.some((difference) => difference.startsWith('finding that differs: '))).toBe(true);
  });

  it('finds files that are missing or strange', () => {
    expect(differences(tampered(sound, 'memo.md', () => null))).toEqual(['memo.md is missing']);
    expect(differences(tampered(sound, 'stray.txt', () => 'x'))).toEqual([
      'stray.txt is not in the manifest',
    ]);
    expect(differences(tampered(sound, 'page.html', () => null))).toContain(
      'page.html is missing or cannot be read',
    );
  });

  it.each([
    ['no zip', strToU8('<p>')],
    ['nothing', new Uint8Array()],
    ['a zip cut short', sound.subarray(0, sound.length / 2)],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['a manifest that is none', tampered(sound, 'manifest.json', () => '{"schema":1}')],
    ['a manifest that is no JSON', tampered(sound, 'manifest.json', () => '{')],
  ])('refuses %s', (_, bytes) => {
    expect(differences(bytes)).toEqual(['is no evidence package of Gouji']);
  });

  it('names the page by its own address in the annotations', () => {
    const page = aFaultyPage();
    const url = 'https://a.gov.cn/b.html';
    const result = { ...page.result, source: { ...page.result.source, url } };
    const document = JSON.parse(
      strFromU8(unzipSync(packed(page, { result }))['annotations.jsonld'] as Uint8Array),
    );
    expect(document['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(document.items.length).toBe(result.findings.length);
    for (const { id, type, body, target } of document.items) {
      expect([type, typeof id, body[0].type]).toEqual(['Annotation', 'string', 'TextualBody']);
      for (const { source, selector } of target) {
        expect(source).toBe(url);
        expect(selector.type).toBe('TextQuoteSelector');
        expect(page.html).toContain(selector.exact.slice(0, 4));
      }
    }
    expect(aResult({}).findings).toEqual([]);
  });
});
