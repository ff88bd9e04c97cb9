import { readFileSync } from 'node:fs';
import type { Edition, TableForm } from '../lib/forms/define.ts';
import { tableName } from '../lib/forms/describe.ts';
import { EDITIONS } from '../lib/forms/editions/index.ts';
import { severityNames } from '../lib/i18n/ui.ts';
import type { IdentityRule, Rule } from '../lib/rules/define.ts';
import { identitiesOf } from '../lib/rules/identities.ts';
import { RULES } from '../lib/rules/index.ts';

const NOTE = '<!-- Made by `npm run rule-docs` from the rules; do not edit. -->';
const severityOf = ({ severity }: Rule): string => `${severityNames[severity]['zh-CN']} ${severity}`;

/** Pages on the rules by their path in docs/rules: one for each rule, and README.md that lists them. */
export const ruleDocs = (): ReadonlyMap<string, string> =>
  new Map([['README.md', overview()], ...RULES.map((rule) => [`${rule.id}.md`, page(rule)] as const)]);

function overview(): string {
  const rows = RULES.map((rule) => {
    const { id, title } = rule;
    return `| [\`${id}\`](${id}.md) | ${severityOf(rule)} | ${cell(title['zh-CN'])} | ${cell(title.en)} |`;
  });
  return lines(
    NOTE,
    '# Rules 规则',
    ['| rule | severity | 规则 | |', '|---|---|---|---|', ...rows].join('\n'),
  );
}

function page(rule: Rule): string {
  const { id, title } = rule;
  const facts = [
    '| | |',
    '|---|---|',
    `| id | \`${id}\` |`,
    `| severity 级别 | ${severityOf(rule)} |`,
    `| source 依据 | ${cell(source(rule))} |`,
  ];
  return lines(
    NOTE,
    `# ${title['zh-CN']}`,
    `**${title.en}**`,
    facts.join('\n'),
    docText(rule),
    ...(rule.kind === 'identity' ? [formula(rule), BLANKS[rule.relation]] : []),
  );
}

/** What the rule cites: a document, or the notices of the editions that it is for. */
function source(rule: Rule): string {
  const { document, place } = rule.source;
  const notices = editionsOf(rule).map((edition) => edition.source.document);
  return `${document ?? notices.join('、')}；${place}`;
}

const editionsOf = (rule: Rule): readonly Edition[] =>
  Object.values(EDITIONS).filter(
    (edition) => rule.kind === 'check' || identitiesOf(edition, [rule]).length > 0,
  );

const BLANKS = {
  '=':
    'A blank is an unknown whole number of zero or more. Known parts that exceed the total fail; parts that equal it hold; ' +
    'parts that fall short, or a blank total, cannot be verified, and a value that only one blank can have is stated.',
  '<=': 'A blank is an unknown whole number of zero or more: what it could settle either way cannot be verified.',
} as const;

/** The formula in printed labels for each edition that has its rows and columns. */
function formula(rule: IdentityRule): string {
  return ['## Formula 公式', ...editionsOf(rule).map((edition) => formulaOf(rule, edition))].join('\n\n');
}

function formulaOf(rule: IdentityRule, edition: Edition): string {
  const form = edition.tables[rule.table];
  const side = (keys: readonly string[]) => keys.map((key) => label(rule, form, key)).join(' + ');
  const sign = rule.relation === '=' ? '=' : '≤';
  const places = identitiesOf(edition, [rule]).map(({ line }) => lineLabel(rule, form, line));
  return lines(
    `### ${edition.id}: ${edition.source.document}`,
    `> ${side(rule.left(form))} ${sign} ${side(rule.right(form))}`,
    `${tableName(rule.table)['zh-CN']} (${rule.table}), in each ${rule.across === 'columns' ? 'column 列' : 'row 行'}: ${places.join('、')}`,
  ).trimEnd();
}

/** Printed label of a term: a row where the identity holds in columns, else a column. */
const label = ({ across }: IdentityRule, form: TableForm, key: string): string =>
  across === 'columns' ? rowLabel(form, key) : columnLabel(form, key);

const lineLabel = ({ across }: IdentityRule, form: TableForm, key: string): string =>
  across === 'columns' ? columnLabel(form, key) : rowLabel(form, key);

function rowLabel({ rows }: TableForm, key: string): string {
  const row = rows.find((other) => other.key === key);
  const group = row?.groups.length === 2 ? row.groups[1] : undefined;
  return [group, row?.label.replace(/（区分处理.*$/, '')].filter((part) => part !== undefined).join(' ');
}

const columnLabel = ({ rows }: TableForm, key: string): string =>
  rows.flatMap(({ columns }) => columns).find((column) => column.key === key)?.label ?? key;

/** The doc comment of the rule's declaration. @throws when there is none */
function docText({ id }: Rule): string {
  const code = readFileSync(new URL(`../lib/rules/${id}.ts`, import.meta.url), 'utf8');
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const \w+ = define/.exec(code)?.[1];
  if (comment === undefined) throw new Error(`lib/rules/${id}.ts: the rule has no doc comment`);
  return comment.replace(/^\s*\* ?/gm, '').trim();
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const lines = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
