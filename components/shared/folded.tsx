import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconNext } from './icons.tsx';

interface Props {
  /** Class of the section. */
  kind: string;
  title: string;
  /** Says in brief what is folded away. */
  note?: string;
  /** What is looked at stands within: it cannot stay folded. */
  wanted: boolean;
  children: ComponentChildren;
}

/** A part of the panel that is folded away until it is asked for. */
export function Folded({ kind, title, note, wanted, children }: Props) {
  const [open, setOpen] = useState(wanted);
  const unfolded = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  useEffect(() => {
    if (asked.current) unfolded.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const toggle = () => {
    asked.current = true;
    setOpen(!open);
  };
  return (
    <section class={`group ${kind}`}>
      <h4 class="fold">
        <button type="button" aria-expanded={open} onClick={toggle}>
          <IconNext size={14} />
          {title}
          {note !== undefined && <span class="fold-note">{note}</span>}
        </button>
      </h4>
      {open && <div ref={unfolded}>{children}</div>}
    </section>
  );
}
