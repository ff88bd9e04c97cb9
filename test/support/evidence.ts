import { strFromU8, unzipSync } from 'fflate';
import { tellOfPackage } from '../../lib/cli/verify.ts';
import { manifest } from '../../lib/export/package/manifest.ts';

/** An evidence package, opened and verified as the command line does it. */
export interface OpenedPackage {
  /** The text of a file; empty where there is none. */
  readonly text: (path: string) => string;
  /** Codes of what it says of itself. */
  readonly remarks: readonly string[];
  readonly report: { readonly number: number; readonly of: number };
  /** In order. */
  readonly pictures: readonly Uint8Array[];
  readonly verified: ReturnType<typeof tellOfPackage>;
}

/** @throws when it has no manifest */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const files = unzipSync(bytes);
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const { remarks, report } = manifest.parse(JSON.parse(text('manifest.json')));
  const paths = Object.keys(files).filter((path) => path.endsWith('.png'));
  return {
    text,
    remarks: remarks.map(({ code }) => code),
    report,
    pictures: paths.toSorted().flatMap((path) => files[path] ?? []),
    verified: tellOfPackage('package', bytes, 'en'),
  };
}
