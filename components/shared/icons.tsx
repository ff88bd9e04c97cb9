import type { ComponentChildren } from 'preact';
import type { Severity } from '../../lib/rules/define.ts';

interface Props {
  /** px */
  size?: number;
}

/** All icons are drawn on a grid of 24, in the colour of the text, and say nothing to a screen reader. */
function Icon({ size = 18, children }: Props & { children: ComponentChildren }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The seal: a tick (勾) and the sign of what it stands for, equality. */
export function Seal({ size = 24 }: Props) {
  return (
    <svg class="seal" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect x="4" y="4" width="120" height="120" rx="28" fill="var(--seal)" />
      <g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">
        <path d="M30 67 52 90 98 37" stroke-width="14" />
        <path d="M73 82h26M73 98h26" stroke-width="9" />
      </g>
    </svg>
  );
}

const chevron = (path: string) => (props: Props) => (
  <Icon {...props}>
    <path d={path} />
  </Icon>
);

export const IconNext = chevron('M6 9l6 6 6-6');
export const IconPrevious = chevron('M6 15l6-6 6 6');
export const IconCollapse = chevron('M5 12h14');
export const IconClose = chevron('M6 6l12 12M18 6L6 18');
export const IconDownload = chevron('M12 4v11M7 11l5 5 5-5M5 20h14');
export const IconCopy = chevron('M9 9h10v11H9zM5 15V4h10');
export const IconPower = chevron('M12 4v8M7 7a7 7 0 1 0 10 0');
export const IconConfirm = chevron('M5 13l5 5L20 6');
export const IconDismiss = chevron('M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM6 6l12 12');
export const IconUndo = chevron('M4 5v5h5M4.500 10a8 8 0 1 1-.5 4');
export const IconSettings = chevron('M4 7h9M19 7h1M4 17h1M11 17h9M16 4.500v5M8 14.500v5');
export const IconAttachment = chevron(
  'M19 11l-7 7a4.500 4.500 0 0 1-6.400-6.400l7.500-7.500a3 3 0 0 1 4.300 4.300l-7.400 7.400a1.500 1.500 0 0 1-2.200-2.100l6.700-6.700',
);
export const IconHidden = chevron(
  'M4 4l16 16M10 6.200A9 9 0 0 1 21 12a13 13 0 0 1-2.500 3.200M6.500 7.800A13 13 0 0 0 3 12a9 9 0 0 0 12 5.200',
);
export const IconCut = chevron('M4 6h16M4 11h16M4 16h5M14 16l6 5M20 16l-6 5');
export const IconAcross = chevron('M7 4 3 8l4 4M3 8h13M17 12l4 4-4 4M21 16H8');
export const IconHelp = chevron('M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18v.01');

/** A window with the side filled that the panel docks to. */
export function IconDock({ side, ...props }: Props & { side: 'right' | 'left' | 'top' | 'bottom' }) {
  const fills = {
    right: 'M15 5h4v14h-4z',
    left: 'M5 5h4v14H5z',
    top: 'M4 5h16v5H4z',
    bottom: 'M4 14h16v5H4z',
  };
  return (
    <Icon {...props}>
      <rect x="4" y="5" width="16" height="14" rx="2" />
      <path d={fills[side]} fill="currentColor" stroke="none" />
    </Icon>
  );
}

/** Shapes differ, not only colours: a disc, a triangle, a square. */
export function SeverityIcon({ severity, size = 16 }: Props & { severity: Severity | 'notVerifiable' }) {
  const shapes = {
    error: <path d="M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z" />,
    warning: (
      <path d="M10.300 3.600 1.800 18a2 2 0 0 0 1.700 3h17a2 2 0 0 0 1.700-3L13.700 3.600a2 2 0 0 0-3.400 0z" />
    ),
    info: <rect x="2.500" y="2.500" width="19" height="19" rx="5" />,
    notVerifiable: <path d="M12 1.500 22.500 12 12 22.500 1.500 12z" />,
  };
  const signs = {
    error: 'M8.500 8.500l7 7M15.500 8.500l-7 7',
    warning: 'M12 9v5M12 17.500v.01',
    info: 'M12 11.500v5M12 7.500v.01',
    notVerifiable: 'M10 9.800a2 2 0 1 1 2.800 1.900c-.6.300-.8.700-.8 1.300M12 16.500v.01',
  };
  return (
    <svg
      class="severity"
      data-severity={severity}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <g fill="currentColor">{shapes[severity]}</g>
      <path
        d={signs[severity]}
        fill="none"
        stroke="var(--surface)"
        stroke-width="2.400"
        stroke-linecap="round"
      />
    </svg>
  );
}

export type OutcomeKind = 'passed' | 'failed' | 'notVerifiable' | 'skipped';

/** A tick, a cross, a question mark, or a dash for what was not looked at. */
export function OutcomeIcon({ kind }: { kind: OutcomeKind }) {
  const signs = {
    passed: 'M5 12.500l4.500 4.500L19 7.500',
    failed: 'M7 7l10 10M17 7L7 17',
    notVerifiable: 'M9 8.800a3 3 0 1 1 4.200 2.800c-1 .5-1.200 1.200-1.200 2.200M12 17.500v.01',
    skipped: 'M6 12h12',
  };
  return (
    <span class="outcome" data-kind={kind}>
      <Icon size={14}>
        <path d={signs[kind]} />
      </Icon>
    </span>
  );
}
