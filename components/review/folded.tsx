import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [open]);
  return (
    <section class="group folded">
      <h4>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconNext size={14} />
          {title}
        </button>
      </h4>
      {open && <ul ref={list}>{children}</ul>}
    </section>
  );
}
