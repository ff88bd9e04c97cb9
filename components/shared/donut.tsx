import type { Coverage } from '../../lib/audit/result.ts';
import { outcomeNames } from '../../lib/i18n/ui.ts';
import { useText } from './lang.tsx';

const RADIUS = 26;
const AROUND = 2 * Math.PI * RADIUS;

interface Props {
  coverage: Coverage;
  /** Nothing else is wrong either: a tick may be shown. */
  calm: boolean;
}

/**
 * What holds, fails and cannot be verified, as a ring; within, how many fail, a tick, or a sign that something else is
 * wrong.
 */
export function Donut({ coverage, calm }: Props) {
  const t = useText();
  const parts = (['failed', 'notVerifiable', 'passed'] as const).filter((part) => coverage[part] > 0);
  let before = 0;
  const arcs = parts.map((part) => {
    const length = (coverage[part] / coverage.identities) * AROUND;
    // A gap between arcs, but never so wide that a single identity vanishes.
    const gap = parts.length > 1 ? Math.min(2, length / 2) : 0;
    const arc = { part, dash: `${length - gap} ${AROUND - length + gap}`, offset: -before };
    before += length;
    return arc;
  });
  const label = parts.map((part) => `${t(outcomeNames[part])} ${coverage[part]}`).join(' · ');
  return (
    <svg class="donut" width="68" height="68" viewBox="0 0 68 68" role="img" aria-label={label}>
      <title>{label}</title>
      <circle class="donut-track" cx="34" cy="34" r={RADIUS} />
      {arcs.map(({ part, dash, offset }) => (
        <circle
          key={part}
          class={`donut-${part}`}
          cx="34"
          cy="34"
          r={RADIUS}
          stroke-dasharray={dash}
          stroke-dashoffset={offset}
        />
      ))}
      {calm && coverage.failed === 0 ? (
        <path class="donut-tick" d="M24 35l7 7 13-15" />
      ) : (
        <text x="34" y="41" text-anchor="middle" data-failed={coverage.failed > 0}>
          {coverage.failed || '!'}
        </text>
      )}
    </svg>
  );
}
