import { auditReports } from '../../lib/audit-page.ts';
import { NODE_LIMIT } from '../../lib/page/limits.ts';
import { parsePage } from '../../lib/page/parse.ts';
import type { PageSnapshot } from '../../lib/page/snapshot.ts';
import { type Line, median, ms } from './lines.ts';

const SMALL = 10_000;
const FACTOR = 100;

/** What surrounds a report, of about so many nodes. */
const AROUND: Readonly<Record<string, (nodes: number) => string>> = {
  'a list of news': (nodes) =>
    repeat(nodes / 4, (i) => `<li><a href="/${i}">市住房和城乡建设局召开第 ${i} 次会议</a></li>\n`),
  'running text': (nodes) =>
    repeat(nodes / 2, (i) => `<p>第 ${i} 次会议于 3 月召开，部署政务公开重点任务，共有 ${i} 人参加。</p>`),
  'small tables': (nodes) =>
    repeat(
      nodes / 12,
      (i) => `<table><tr><td>${i}</td><td>会议</td></tr><tr><td>人数</td><td>${i}</td></tr></table>`,
    ),
};

/** The time of an audit per node of the page, on pages a hundred times apart in size. */
export function benchGrowth(report: string): readonly Line[] {
  const lines = Object.entries(AROUND).map(([name, around]): Line => {
    const small = timePerNode(report, around(SMALL), 9);
    const large = timePerNode(report, around(SMALL * FACTOR), 3);
    const ratio = large.perNode / small.perNode;
    return {
      what: `growth: a report within ${name}`,
      measured: `${ms(small.took)} for ${small.nodes.toLocaleString('en')} nodes, ${ms(large.took)} for ${large.nodes.toLocaleString('en')}: ${ratio.toFixed(2)} × the time per node`,
      goal: `≤ 1.5 × between 1 and ${FACTOR} times the size`,
      met: ratio <= 1.5,
    };
  });
  const { cut } = parsePage(withAround(report, AROUND['running text']?.(NODE_LIMIT * 2.2) ?? ''));
  return [
    ...lines,
    {
      what: `growth: beyond ${NODE_LIMIT.toLocaleString('en')} elements`,
      measured: cut ? 'stops there, and says so' : 'goes on',
      goal: 'stops with a clear message',
      met: cut,
    },
  ];
}

function timePerNode(report: string, around: string, rounds: number) {
  const html = withAround(report, around);
  const taken: number[] = [];
  let page: PageSnapshot | null = null;
  for (let round = 0; round < rounds; round++) {
    page = parsePage(html);
    const start = performance.now();
    auditReports(page);
    taken.push(performance.now() - start);
  }
  const nodes = page ? count(page) : 0;
  const took = median(taken);
  return { took, nodes, perNode: took / nodes };
}

function count({ document }: PageSnapshot): number {
  let nodes = 0;
  const left: { children?: unknown }[] = [document];
  for (let at = left.pop(); at; at = left.pop()) {
    nodes++;
    if (Array.isArray(at.children)) for (const child of at.children) left.push(child);
  }
  return nodes;
}

const withAround = (report: string, around: string) =>
  report.replace('</body>', () => `<div>${around}</div></body>`);

const repeat = (times: number, part: (i: number) => string) =>
  Array.from({ length: Math.floor(times) }, (_, i) => part(i)).join('');
