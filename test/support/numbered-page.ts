import type { Document } from 'domhandler';
import { parsePage } from '../../lib/page/parse.ts';
import type { PageSnapshot } from '../../lib/page/snapshot.ts';
import { walk } from '../../lib/page/walk.ts';
import { isSent, type PageWire, readWire } from '../../lib/page/wire.ts';
import type { Rule } from '../../lib/rules/define.ts';
import { showReports } from '../../lib/show/show.ts';
import type { ShownAudit } from '../../lib/show/shown-audit.ts';

/** A page written as HTML, as a browser would put it on the wire. */
export function wireOf(html: string): PageWire {
  const page = parsePage(html);
  const tree: (string | string[] | 0)[] = [];
  const hidden: number[] = [];
  let number = 0;
  walk(page.document, {
    enter: (element) => {
      const seen = Object.entries(element.attribs).filter(([name, value]) => isSent(name, value));
      tree.push([element.name, ...seen.flat()]);
      if (page.isHidden(element)) hidden.push(number);
      number++;
      return true;
    },
    leave: () => tree.push(0),
    text: (data) => {
      tree.push(data);
      number++;
    },
  });
  return { url: 'http://www.example.gov.cn/', cut: page.cut, tree, hidden };
}

/** A page whose nodes bear numbers, as the background reads it. */
export const numberedPage = (html: string): PageSnapshot => readWire(wireOf(html));

/** The audits of a page as a screen is given them. */
export const shownAudits = (html: string, rules?: readonly Rule[]): readonly ShownAudit[] =>
  showReports(numberedPage(html), rules);

/** @throws when the page is no report */
export function shownAudit(html: string, rules?: readonly Rule[]): ShownAudit {
  const [audit] = shownAudits(html, rules);
  if (!audit) throw new Error('the page is no report');
  return audit;
}

/** What the text of a number says. */
export function textOfNumber(document: Document, number: number): string {
  let found = '';
  walk(document, {
    text: (data, node) => {
      if (node.startIndex === number) found = data;
    },
  });
  return found;
}
