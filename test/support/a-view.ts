import { RULES } from '../../lib/rules/index.ts';
import type { ShownAudit } from '../../lib/show/shown-audit.ts';
import { layoutNamed } from './layouts/index.ts';
import { layOut } from './layouts/lay-out.ts';
import { shownAudit } from './numbered-page.ts';
import { aReport } from './report-builder/build.ts';
import { withCells } from './report-builder/change.ts';

/** What reads the sentences would find each changed cell once more. */
const TABLE_RULES = RULES.filter(({ id }) => !id.startsWith('prose/'));

/** The audit of a sample report in which these cells print something else, by the rules on tables. */
export const auditOfCells = (cells: Readonly<Record<string, string>>): ShownAudit =>
  shownAudit(layOut(withCells(aReport(), cells), layoutNamed('clean')), TABLE_RULES);
