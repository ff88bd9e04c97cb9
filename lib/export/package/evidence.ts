import { strToU8 } from 'fflate';
import type { AuditResult } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import { RULES_VERSION } from '../../rules/settings.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { hexDigest } from '../digest.ts';
import { jsonText } from '../json.ts';
import { memoHtml } from '../memo/html.ts';
import { memoMarkdown } from '../memo/markdown.ts';
import { memoOf } from '../memo/memo.ts';
import { memoText } from '../memo/plain-text.ts';
import { VERSION } from '../version.ts';
import { zip } from '../zip.ts';
import { annotations } from './annotations.ts';
import type { Manifest } from './manifest.ts';
import { AUDIT, MANIFEST, PAGE } from './names.ts';
import { type Pictures, REMARKS, type RemarkCode } from './remarks.ts';

export interface Evidence {
  readonly result: AuditResult;
  readonly lang: Lang;
  readonly at: Date;
  readonly anchors: Anchors;
  /** The page as it was read. */
  readonly page: Uint8Array;
  /** The report with its marks. */
  readonly pictures: Pictures;
  readonly report: Manifest['report'];
  /** Whether the page is no longer what it was when its result was looked at. */
  readonly changed?: boolean;
}

/** The evidence package as a zip: page, audit, annotations, memo, screenshot and a manifest with their digests. */
export function evidencePackage(evidence: Evidence): Uint8Array {
  const { result, lang, at, anchors, page, pictures, changed = false } = evidence;
  const memo = memoOf(result, evidence);
  const files = new Map<string, Uint8Array>([
    [PAGE, page],
    [AUDIT, strToU8(jsonText(result))],
    ['annotations.jsonld', strToU8(annotations(result, result.source.url ?? PAGE, anchors, lang, at))],
    ['memo.md', strToU8(memoMarkdown(memo))],
    ['memo.html', strToU8(memoHtml(memo))],
    ['memo.txt', strToU8(memoText(memo))],
    ...pictures.images.map((image, at, all) => [pictureName(at, all.length), image] as const),
  ]);
  const remarks: readonly RemarkCode[] = [...(changed ? ['changed' as const] : []), ...pictures.remarks];
  const manifest: Manifest = {
    schema: 'gouji.evidence/1',
    created: at.toISOString(),
    lang,
    source: result.source,
    report: evidence.report,
    versions: { gouji: VERSION, result: result.schema, rules: result.rules?.version ?? RULES_VERSION },
    remarks: remarks.map((code) => ({ code, words: REMARKS[code][lang] })),
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hexDigest(bytes) })),
  };
  const described = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  return zip(new Map([[MANIFEST, described], ...files]), at);
}

/** Numbered where a long page takes several, so that they sort in their order. */
const pictureName = (at: number, of: number): string =>
  of === 1 ? 'screenshot.png' : `screenshot-${String(at + 1).padStart(2, '0')}.png`;
