/** Makes a rule and its test: `npm run new-rule -- room/name`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = new URL('../lib/rules/', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, RULES));

const [id = ''] = process.argv.slice(2);
if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) fail('usage: npm run new-rule -- room/name');
if (existsSync(pathOf(`${id}.ts`))) fail(`lib/rules/${id}.ts is there already`);

const name = id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
mkdirSync(dirname(pathOf(id)), { recursive: true });
writeFileSync(pathOf(`${id}.ts`), ruleFile());
writeFileSync(pathOf(`${id}.test.ts`), testFile());
writeFileSync(pathOf('index.ts'), listed(readFileSync(pathOf('index.ts'), 'utf8')));
console.log(`lib/rules/${id}.ts and its test are made and listed in lib/rules/index.ts.
Write both, then: npm run rule-docs && npm run fix && npm run check`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function ruleFile(): string {
  return `import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';

/** What the form or the law asks for, in a sentence: it becomes the rule's page in docs/rules. */
export const ${name} = defineCheck({
  id: '${id}',
  title: text('规则名称', 'Title of the rule'),
  severity: 'warning',
  source: { document: null, place: '格式正文，何处' },
  check: ({ tables }) =>
    Object.keys(tables).length > 0
      ? []
      : [{ at: 'report', section: null, message: text('哪里不对，附数字', 'What is wrong, with the figures') }],
});
`;
}

function testFile(): string {
  return `import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { ${name} } from './${id.split('/')[1]}.ts';

describeRule(${name}, {
  passed: [{ name: 'all is well', report: aReportWith() }],
  failed: [
    {
      name: 'what is wrong',
      report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }),
      gives: [{ at: 'report', severity: 'warning' }],
    },
  ],
  notVerifiable: 'why this outcome cannot occur, or cases',
  inapplicable: 'why this outcome cannot occur, or cases',
});
`;
}

/** The list of rules with the new one at its end; `npm run fix` puts the import in its place. */
function listed(index: string): string {
  const end = index.lastIndexOf('];');
  return `import { ${name} } from './${id}.ts';\n${index.slice(0, end)}  ${name},\n${index.slice(end)}`;
}
