import type { AuditResult, ResultFinding } from '../../audit/result.ts';
import { type Lang, type Text, text } from '../../i18n/text.ts';
import { ui } from '../../i18n/ui.ts';
import { closing } from '../../i18n/ui-print.ts';
import type { ResultDecision } from '../../review/result.ts';
import { RULES } from '../../rules/index.ts';
import type { Anchors } from '../anchors/anchors.ts';
import { decisionsById, decisionWords, isDismissed, reasonTally } from '../decisions.ts';
import { CHANGED, factsOf } from '../facts.ts';
import { sentence } from './sentence.ts';

/** A finding as a sentence that can be quoted as it stands. */
export interface MemoItem {
  readonly sentence: string;
  /** What the page says, word for word. */
  readonly quotes: readonly string[];
  /** Opens the page at the place; null where the address is unknown or no wording is unique. */
  readonly link: string | null;
  readonly basis: string;
  /** What a person decided on it, and noted; null where nobody did. */
  readonly decision: string | null;
}

/** A memo before it is written in one format or another. */
export interface Memo {
  readonly lang: Lang;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What the reader must know before all else. */
  readonly warnings: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly items: readonly MemoItem[] }[];
  /** What stands at the end, a paragraph each. */
  readonly closing: readonly string[];
}

type Heading = ResultFinding['severity'] | 'notVerifiable';

/** In their order: what contradicts the form or the law first. */
const HEADINGS: readonly (readonly [Heading, Text])[] = [
  ['error', text('错误', 'Errors')],
  ['warning', text('提示', 'Warnings')],
  ['info', text('说明', 'Notes')],
  ['notVerifiable', text('无法核实', 'Not verifiable')],
];

/** In words. Null for rules that state none. */
const identityOf = ({ rule }: ResultFinding): Text | null =>
  RULES.find(({ id, kind }) => id === rule && kind === 'identity')?.title ?? null;

const headingOf = ({ outcome, severity }: ResultFinding): Heading =>
  outcome === 'notVerifiable' ? outcome : severity;

export interface MemoContext {
  readonly lang: Lang;
  readonly at: Date;
  readonly anchors: Anchors;
  /** Whether the page is no longer what it was when its result was looked at. */
  readonly changed?: boolean | undefined;
}

/** The audit in neutral sentences, each with its source. Messages are in the language that the result was made in. */
export function memoOf(result: AuditResult, { lang, at, anchors, changed }: MemoContext): Memo {
  const { report, source, isReport } = result;
  const decisions = decisionsById(result);
  const findings = result.findings.filter(({ id }) => !isDismissed(decisions.get(id)));
  const item = (finding: ResultFinding): MemoItem => ({
    sentence: sentence(finding.message, report?.title ?? null, lang, identityOf(finding)),
    quotes: finding.quotes.map((quote) => quote.text),
    link: linkTo(source.url, anchors[finding.id]?.fragment ?? null),
    basis: `${finding.source.document} · ${finding.source.place} (${finding.rule})`,
    decision: decisionLine(decisions.get(finding.id), lang),
  });
  const groups = HEADINGS.map(([key, heading]) => ({
    heading: heading[lang],
    items: findings.filter((finding) => headingOf(finding) === key).map(item),
  }));
  const warnings = [...(isReport ? [] : [ui.notReport[lang]]), ...(changed ? [CHANGED[lang]] : [])];
  return {
    lang,
    title: report?.title ?? source.name,
    // Its title heads the memo.
    facts: factsOf(result, at)
      .slice(1)
      .map(({ name, value }) => ({ name: name[lang], value: value[lang] })),
    warnings: isReport && result.findings.length === 0 ? [...warnings, NOTHING[lang]] : warnings,
    groups: groups.filter(({ items }) => items.length > 0),
    closing: [...dismissedLine([...decisions.values()].filter(isDismissed), lang), closing[lang]],
  };
}

function decisionLine(decision: ResultDecision | undefined, lang: Lang): string | null {
  if (!decision) return null;
  const words = decisionWords(decision, lang);
  return decision.note === '' ? words : `${words}${text('。备注：', '. Note: ')[lang]}${decision.note}`;
}

/** What was left out, and why, is said. */
function dismissedLine(dismissed: readonly ResultDecision[], lang: Lang): string[] {
  if (dismissed.length === 0) return [];
  const [count, why] = [dismissed.length, reasonTally(dismissed, lang)];
  return [
    text(
      `另有 ${count} 条经人工判断已忽略，未列入以上内容（${why}）。`,
      `${count} more ${count === 1 ? 'finding was' : 'findings were'} dismissed by a person and left out above (${why}).`,
    )[lang],
  ];
}

const NOTHING = text('没有发现问题。', 'Nothing was found.');

/** Only addresses of the web: `javascript:` and the like must not become a link in a document. */
export function linkTo(url: string | null, fragment: string | null): string | null {
  if (url === null || fragment === null || !/^https?:\/\//i.test(url)) return null;
  const [address = '', hash] = url.split('#', 2);
  const kept = hash === undefined ? '' : hash.split(':~:')[0];
  return `${address}#${kept}:~:text=${fragment}`;
}
