import { parseArgs } from 'node:util';
import { FILE_FORMATS, type FileFormat } from '../export/formats.ts';
import { LANGS, type Lang, type Text, text } from '../i18n/text.ts';
import { webAddress } from './web-address.ts';

const PRINTED = ['text', 'ndjson'] as const;
const FORMATS = [...PRINTED, ...FILE_FORMATS] as const;
const FAIL_ON = ['error'] as const;

interface OnFiles {
  readonly lang: Lang;
  /** As given, `-` for standard input. At least one. */
  readonly files: readonly string[];
  /** Files dealt with at a time, 1 or more; left out: as suits their number. */
  readonly jobs?: number;
}

interface OnPages extends OnFiles {
  /** Where the one page was taken from, on the web; left out: as the page itself says. */
  readonly url?: string;
  /** Whether an error found is a failure of the command. */
  readonly failOnError: boolean;
}

/** What is asked for of files. */
export type FileCommand =
  | (OnPages & {
      readonly kind: 'audit';
      /** To standard output. */
      readonly format: (typeof PRINTED)[number];
    })
  | (OnPages & {
      readonly kind: 'export';
      readonly format: FileFormat;
      /** Folder that the files are written to. */
      readonly out: string;
    })
  | (OnFiles & { readonly kind: 'verify' });

/** What the arguments ask for. */
export type Command =
  | { readonly kind: 'help'; readonly lang: Lang }
  | { readonly kind: 'misuse'; readonly lang: Lang; readonly message: Text }
  | FileCommand;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'zh-CN' },
  'fail-on': { type: 'string' },
  out: { type: 'string' },
  url: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the program's name. Never throws: what it cannot read is a `misuse`. */
export function readOptions(args: readonly string[]): Command {
  // Not strict: parseArgs has its complaints in English only, so they are made here.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const lang = oneOf(LANGS, values.lang) ?? 'zh-CN';
  const misuse = (message: Text): Command => ({ kind: 'misuse', lang, message });

  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name));
  if (unknown?.kind === 'option') {
    return misuse(text(`未知选项 ${unknown.rawName}`, `unknown option ${unknown.rawName}`));
  }
  if (values.help) return { kind: 'help', lang };
  if (values.lang !== lang) return misuse(wrongValue('--lang', LANGS));
  const format = oneOf(FORMATS, values.format);
  if (!format) return misuse(wrongValue('--format', FORMATS));
  const failOn = oneOf(FAIL_ON, values['fail-on']);
  if (!failOn && values['fail-on'] !== undefined) return misuse(wrongValue('--fail-on', FAIL_ON));
  const jobs = readJobs(values.jobs);
  if (jobs === null) return misuse(WRONG_JOBS);
  const [first, ...rest] = positionals;
  if (first === undefined || (first === VERIFY && rest.length === 0)) return misuse(NO_FILE);
  if (first === VERIFY) return { kind: 'verify', lang, files: rest, ...jobs };
  const url = urlOf(values.url, positionals.length);
  if (url === null) return misuse(WRONG_URL);
  const common = { lang, failOnError: failOn === 'error', files: positionals, ...jobs, ...url };
  const printed = oneOf(PRINTED, format);
  const out = typeof values.out === 'string' && values.out !== '' ? values.out : null;
  if (printed)
    return values.out === undefined ? { kind: 'audit', format: printed, ...common } : misuse(OUT_UNUSED);
  const written = oneOf(FILE_FORMATS, format);
  if (out === null || !written)
    return misuse(text(`--format ${format} 需要 --out 文件夹`, `--format ${format} needs --out FOLDER`));
  return { kind: 'export', format: written, out, ...common };
}

/** As first argument: what follows are packages. A page of that name is `./verify`. */
const VERIFY = 'verify';
const WRONG_URL = text(
  '--url 只与一个文件连用，值是 http 或 https 网址',
  '--url goes with one file, and takes an address of http or https',
);
const NO_FILE = text('没有给出文件', 'no file given');
const WRONG_JOBS = text('--jobs 的值只能是正整数', '--jobs takes a whole number of 1 or more');
const OUT_UNUSED = text(
  `--out 只与写成文件的格式连用：${FILE_FORMATS.join('、')}`,
  `--out goes with the formats that are files: ${FILE_FORMATS.join(', ')}`,
);

/** Null: it cannot be one. */
function urlOf(given: unknown, files: number): { url?: string } | null {
  if (given === undefined) return {};
  const url = typeof given === 'string' ? webAddress(given) : null;
  return url !== null && files === 1 ? { url } : null;
}

/** Null for what is no number of jobs. */
function readJobs(value: unknown): Pick<OnFiles, 'jobs'> | null {
  if (value === undefined) return {};
  return /^[1-9]\d{0,2}$/.test(String(value)) ? { jobs: Number(value) } : null;
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null =>
  allowed.find((item) => item === value) ?? null;

const wrongValue = (option: string, allowed: readonly string[]): Text =>
  text(`${option} 的值只能是 ${allowed.join('、')}`, `${option} takes ${allowed.join(' or ')}`);
