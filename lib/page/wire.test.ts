import { expect, test } from 'vitest';
import { LAYOUTS } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { numberedPage, wireOf } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { parsePage } from './parse.ts';
import { walk } from './walk.ts';
import { type PageWire, readWire } from './wire.ts';

/** All that an audit says, its nodes left out. */
const told = (audits: readonly Audit[]) =>
  JSON.stringify(audits, (key, value) =>
    key === 'node' || key === 'nodes' ? undefined : value instanceof Map ? [...value] : value,
  );

test.each(LAYOUTS.map((layout) => ({ name: layout.name, html: layOut(aReport(), layout) })))(
  'a page is read from the wire as from its source: $name',
  ({ html }) => {
    const wire = JSON.parse(JSON.stringify(wireOf(html))) as PageWire;
    expect(told(auditReports(readWire(wire)))).toBe(told(auditReports(parsePage(html))));
  },
);

test('nodes are numbered in the order in which they begin', () => {
  const { document } = numberedPage('<p>a<b>c</b></p>');
  const numbers: (number | null)[] = [];
  const visit = (nodes: readonly { startIndex: number | null; children?: readonly object[] }[]) => {
    for (const node of nodes) {
      numbers.push(node.startIndex);
      visit((node.children ?? []) as typeof nodes);
    }
  };
  visit(document.children as never);
  expect(numbers).toEqual(numbers.map((_, at) => at));
});

test.each([
  ['more ends than elements', [['p'], 0, 0]],
  ['a number for a node', [['p'], 7]],
  ['a list of no strings', [['p', 1, 2]]],
  ['null', [null]],
])('what is no wire of ours is refused: %s', (_, tree) => {
  const wire = { url: '', cut: false, tree, hidden: [] } as unknown as PageWire;
  expect(() => readWire(wire)).toThrow(TypeError);
});

test('what stands in a line is as hidden as its block', () => {
  const tree = [['table'], ['tr'], ['td'], ['b'], '1', 0, 0, ['td'], ['b'], '2', 0, 0, 0, 0] as const;
  const page = readWire({ url: '', cut: false, tree, hidden: [2] });
  const hidden: boolean[] = [];
  walk(page.document, {
    enter: (element) => {
      if (element.name === 'b') hidden.push(page.isHidden(element));
      return true;
    },
  });
  expect(hidden).toEqual([true, false]);
});
