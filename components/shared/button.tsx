import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  onClick: () => void;
  children: ComponentChildren;
  expanded?: boolean;
}

/** A button that shows only an icon; the label is its name and its tooltip. */
export function IconButton({ label, onClick, children, expanded }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
