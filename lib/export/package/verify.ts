import { strFromU8, unzipSync } from 'fflate';
import { type AuditResult, auditResult } from '../../audit/result.ts';
import { auditReports } from '../../audit-page.ts';
import { type Text, text } from '../../i18n/text.ts';
import { decodePage } from '../../page/decode.ts';
import { parsePage } from '../../page/parse.ts';
import { RULES } from '../../rules/index.ts';
import { applySettings, DEFAULT_RULE_SETTINGS, RULES_VERSION } from '../../rules/settings.ts';
import { hexDigest } from '../digest.ts';
import { toResult } from '../json.ts';
import { VERSION } from '../version.ts';
import { compareResults } from './compare.ts';
import { type Manifest, manifest } from './manifest.ts';
import { AUDIT, MANIFEST, PAGE } from './names.ts';
import { remarkText } from './remarks.ts';

/** What a check of a package came to: it cannot be read, or what differs (nothing: it is sound). */
export type Verification =
  | { readonly refused: Text }
  | { readonly differences: readonly Text[]; readonly remarks: readonly Text[] };

/** So many bytes may come out of a package: room for a long page and its screenshot, none for a zip bomb. */
const MOST_BYTES = 512 * 1024 * 1024;

const NO_PACKAGE = text('不是勾稽的证据包', 'is no evidence package of Gouji');

/**
 * Recomputes the digests of a package and audits its page again. Never throws for what a file may hold.
 */
export function verifyPackage(bytes: Uint8Array): Verification {
  const files = unpack(bytes);
  const described = files && readJson(files.get(MANIFEST), manifest);
  if (!files || !described) return { refused: NO_PACKAGE };
  const digests = checkDigests(files, described);
  const stored = readJson(files.get(AUDIT), auditResult);
  const page = files.get(PAGE);
  const again = page && stored && auditAgain(page, described, stored);
  const findings =
    stored && again
      ? compareResults(stored, again)
      : [
          text(
            `缺少或无法读取 ${stored ? PAGE : AUDIT}`,
            `${stored ? PAGE : AUDIT} is missing or cannot be read`,
          ),
        ];
  return { differences: [...digests, ...findings], remarks: remarksOn(described, stored) };
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  let room = MOST_BYTES;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        room -= originalSize;
        return room >= 0;
      },
    });
    return room < 0 ? null : new Map(Object.entries(files));
  } catch {
    // Whatever fflate objects to, it is no zip of ours.
    return null;
  }
}

interface Schema<T> {
  readonly safeParse: (value: unknown) => { readonly data?: T | undefined };
}

function readJson<T>(bytes: Uint8Array | undefined, schema: Schema<T>): T | null {
  if (bytes === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(strFromU8(bytes))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function checkDigests(files: ReadonlyMap<string, Uint8Array>, { files: due }: Manifest): Text[] {
  const known = new Set([MANIFEST, ...due.map(({ path }) => path)]);
  const strays = [...files.keys()].filter((path) => !known.has(path));
  return [
    ...due.flatMap(({ path, sha256 }) => {
      const bytes = files.get(path);
      if (bytes === undefined) return [text(`缺少文件 ${path}`, `${path} is missing`)];
      if (hexDigest(bytes) === sha256) return [];
      return [text(`${path} 的 SHA-256 与清单不符`, `${path} does not have the SHA-256 of the manifest`)];
    }),
    ...strays.map((path) => text(`清单中没有 ${path}`, `${path} is not in the manifest`)),
  ];
}

/** By the rules that ran then. Null where the page cannot be read, or has no such report any more. */
function auditAgain(
  page: Uint8Array,
  { source, lang, report }: Manifest,
  stored: AuditResult,
): AuditResult | null {
  const decoded = decodePage(page);
  if ('refused' in decoded) return null;
  const rules = applySettings(RULES, stored.rules ?? DEFAULT_RULE_SETTINGS);
  const audits = auditReports(parsePage(decoded.html, source.url), rules);
  const audit = audits[report.number - 1];
  return audit === undefined ? null : toResult(audit, source, lang);
}

/** What explains a difference, and what the package says of itself. */
const remarksOn = ({ versions, remarks }: Manifest, stored: AuditResult | null): readonly Text[] => [
  ...(versions.gouji === VERSION
    ? []
    : [
        text(
          `由 Gouji ${versions.gouji} 制作，现为 ${VERSION}`,
          `made by Gouji ${versions.gouji}, this is ${VERSION}`,
        ),
      ]),
  ...(versions.rules === RULES_VERSION
    ? []
    : [text('制作后规则已有变化', 'the rules have changed since it was made')]),
  ...(stored?.rules?.off ?? []).map((rule) =>
    text(`当时关闭了规则 ${rule}`, `the rule ${rule} was switched off`),
  ),
  ...remarks.map(remarkText),
];
