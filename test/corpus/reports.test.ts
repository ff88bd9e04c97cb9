import { describe, expect, it } from 'vitest';
import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { decodePage } from '../../lib/page/decode.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { RULES } from '../../lib/rules/index.ts';
import { foldSpace } from '../../lib/text/width.ts';
import { corpusPages, NO_CORPUS } from '../support/corpus.ts';
import { names } from '../support/reading.ts';

const pages = await corpusPages();
const known = new Set(RULES.map(({ id }) => id));

function audit(bytes: Uint8Array): Audit {
  const decoded = decodePage(bytes);
  if ('refused' in decoded) throw new Error(decoded.refused.en);
  return auditPage(parsePage(decoded.html));
}

/** Findings that the truth asks for as `rule` or `rule cell`, of rules that exist. */
const missed = (due: readonly string[], { findings }: Audit): string[] =>
  due.filter((entry) => {
    const [rule = '', cell] = entry.split(' ');
    const there = findings.some(
      (finding) => finding.rule === rule && (cell === undefined || finding.cells.includes(cell)),
    );
    return known.has(rule) && !there;
  });

describe.skipIf(pages === null)(pages === null ? NO_CORPUS : 'real reports', () => {
  describe.each(pages ?? [])('$name', ({ bytes, truth }) => {
    const result = audit(bytes);

    it('has every cell right', () => {
      const read = [...(result.report?.cells ?? [])].map(([id, { text }]) => [id, text] as const);
      const due = Object.entries(truth.cells).map(([id, text]) => [id, foldSpace(text)]);
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(due));
    });

    it('has the right title, edition, year and sections', () => {
      const { title, year, edition, sections } = result.report ?? {};
      expect({ title, year, edition: edition?.id, sections: sections?.map(({ key }) => key) }).toEqual({
        title: truth.title,
        year: truth.year,
        edition: truth.edition,
        sections: truth.sections,
      });
    });

    it('has the findings that are due and no false ones', () => {
      const { findings, never, maxErrors } = truth.expect;
      expect(missed(findings, result)).toEqual([]);
      const failed = result.findings.filter(({ outcome }) => outcome === 'failed');
      expect(failed.filter((finding) => names(never, finding)).map(({ id }) => id)).toEqual([]);
      expect(failed.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(maxErrors);
    });
  });
});
