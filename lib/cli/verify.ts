import { verifyPackage } from '../export/package/verify.ts';
import { type Lang, type Text, text } from '../i18n/text.ts';
import { labelled } from './phrases.ts';

const SOUND = text(
  '完好：各文件的 SHA-256 与清单相符，重新核对的结果完全一致',
  'sound: every file has the SHA-256 of the manifest, and the audit made again is the same',
);
const DIFFERS = text('与包中不符', 'differs');
const REMARK = text('说明', 'note');

/** What there is to say of a package, line by line, and whether all is as it should be. */
export type Told =
  | { readonly refused: Text }
  | { readonly lines: readonly string[]; readonly sound: boolean };

/** Checks the bytes of a package. Never throws for what they may be. */
export function tellOfPackage(name: string, bytes: Uint8Array, lang: Lang): Told {
  const verified = verifyPackage(bytes);
  if ('refused' in verified) return verified;
  const { differences, remarks } = verified;
  const sound = differences.length === 0;
  const lines = [
    ...(sound ? [SOUND] : differences.map((difference) => labelled(DIFFERS, difference))),
    ...remarks.map((remark) => labelled(REMARK, remark)),
  ];
  return { lines: lines.map((line) => `${name}: ${line[lang]}`), sound };
}
