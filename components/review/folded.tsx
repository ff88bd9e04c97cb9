import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { IconNext } from '../shared/icons.tsx';

interface Props {
  title: string;
  /** What is looked at stands within: it cannot stay folded. */
  wanted: boolean;
  children: ComponentChildren;
}

/** A list that is folded away until it is asked for. */
export function Folded({ title, wanted, children }: Props) {
  const [open, setOpen] = useState(wanted);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <section class="group folded">
      <h4>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconNext size={14} />
          {title}
        </button>
      </h4>
      {open && <ul>{children}</ul>}
    </section>
  );
}
