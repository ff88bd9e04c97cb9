import { cpus, totalmem } from 'node:os';
import type { Line } from './lines.ts';

const TITLES: Readonly<Record<string, string>> = {
  sizes: 'What is put into pages',
  detector: 'The detector on pages that are no report',
  page: 'From the live page to findings and diagnoses',
  tasks: 'A report page is opened',
  overlay: 'Marks and panel',
  memory: 'Memory',
  browsing: 'Ten pages that are no report, with and without Gouji',
  growth: 'Growth',
  batch: 'The command line on many files',
};

/** The table of every figure as Markdown, with the machine and the day. */
export function document(
  parts: readonly { readonly name: string; readonly lines: readonly Line[] }[],
  chromium: string,
): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const all = parts.flatMap(({ lines }) => lines);
  const missed = all.filter(({ met }) => !met).length;
  return `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node ${process.versions.node},
Chromium ${chromium}. Times are medians; what is compared ran in turn in the same run. ${all.length - missed} of ${all.length} goals are met.
Why a goal is missed, and what was tried, stands in [ADR 0012](adr/0012-performance.md).

${parts.map(({ name, lines }) => `## ${TITLES[name] ?? name}\n\n${table(lines)}`).join('\n\n')}
`;
}

const table = (lines: readonly Line[]): string => {
  const reasons = new Set(lines.flatMap(({ met, why }) => (!met && why ? [why] : [])));
  return [
    '| what | measured | goal | met |',
    '| --- | --- | --- | --- |',
    ...lines.map(
      ({ what, measured, goal, met }) => `| ${what} | ${measured} | ${goal} | ${met ? 'yes' : '**no**'} |`,
    ),
    ...[...reasons].map((why) => `\nMissed: ${why}`),
  ].join('\n');
};
