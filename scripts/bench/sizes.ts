import { bundledScripts } from '../../test/support/bundle.ts';
import type { Line } from './lines.ts';

/** KB, minified and compressed. The guard in test/codebase/sizes.test.ts is tighter. */
const GOALS = [
  { file: 'detector.js', what: 'detector, on every agency page', most: 8 },
  { file: 'auditor.js', what: 'auditor, on report pages', most: 75 },
] as const;

/** What the scripts that go into pages weigh. */
export const benchSizes = (): readonly Line[] => {
  const scripts = bundledScripts();
  return GOALS.map(({ file, what, most }) => {
    const kb = (scripts.find((script) => script.file === file)?.gzip ?? Number.NaN) / 1_024;
    return { what, measured: `${kb.toFixed(1)} KB`, goal: `≤ ${most} KB`, met: kb <= most };
  });
};
