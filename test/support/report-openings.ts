import { layoutNamed } from './layouts/index.ts';
import { layOut } from './layouts/lay-out.ts';
import { aReport } from './report-builder/build.ts';
import type { SampleReport } from './report-builder/types.ts';

const SAMPLE = aReport({ seed: 3, size: 'county' });
const CLEAN = layoutNamed('clean');

const withoutHead = (html: string) => html.replace(/<title>.*?<\/title>/, '<title>政府网站</title>');
/** Neither heading nor information line: the report's text is all there is. */
const bodyOnly = (html: string) =>
  withoutHead(html)
    .replace(/<h1>.*?<\/h1>/, '')
    .replace(/<div class="info">.*?<\/div>/, '');

/** Only the beginning of the report: preamble and section 一. */
const firstPart = (report: SampleReport): SampleReport => ({
  ...report,
  sections: report.sections.slice(0, 1),
  cells: new Map(),
});

interface Opening {
  readonly kind: string;
  readonly html: string;
}

/** Reports under that title: whole, under the head of a site, and cut off after the first part. */
export function reportsTitled(title: string): readonly Opening[] {
  const report = { ...SAMPLE, title };
  return [
    { kind: 'whole', html: layOut(report, CLEAN) },
    { kind: 'without head', html: withoutHead(layOut(report, CLEAN)) },
    { kind: 'first part', html: layOut(firstPart(report), CLEAN) },
  ];
}

/** Reports without title whose text begins as described: at 一, or with a preamble that may name the report. */
export function reportsOpening(opening: string): readonly Opening[] {
  const named = /(?:naming|names|:) ?《?([^《》 ,:]*(?:年度报告|工作报告|年报))/.exec(opening)?.[1];
  const first = named === undefined ? [] : [`根据《中华人民共和国政府信息公开条例》，现公布${named}。`];
  const bare = /^一、|first$|starts at/.test(opening);
  const preamble = bare ? [] : [...first, ...SAMPLE.preamble.slice(first.length)];
  return [{ kind: 'whole', html: bodyOnly(layOut({ ...SAMPLE, title: '', preamble }, CLEAN)) }];
}
