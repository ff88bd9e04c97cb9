import { useRef } from 'preact/hooks';
import { panelWords, pixels } from '../../lib/i18n/ui-panel.ts';
import type { Dock } from '../../lib/state/preferences.ts';
import type { Extent } from '../../lib/state/room.ts';
import { useText } from '../shared/lang.tsx';

/** px for each press of an arrow key. */
const STEP = 24;

interface Props {
  dock: Dock;
  extent: Extent;
  /** While the pointer drags. */
  onDrag: (size: number) => void;
  /** Null: as large as usual. */
  onResize: (size: number | null) => void;
}

/** The inner edge of the panel, to be dragged, or moved with the arrow keys; a double click or Enter resets it. */
export function Resizer({ dock, extent, onDrag, onResize }: Props) {
  const t = useText();
  const { size, least, most } = extent;
  const side = dock === 'left' || dock === 'right';
  /** How far within the edge it was taken hold of, and whether it has been moved since: a click moves nothing. */
  const grip = useRef({ offset: 0, moved: false });
  const isHeld = ({ currentTarget, pointerId }: Pointer) => currentTarget.hasPointerCapture(pointerId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget; hr is none.
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-label={t(side ? panelWords.width : panelWords.height)}
      aria-orientation={side ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuetext={t(pixels(size))}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { offset: size - reach(event, dock), moved: false };
      }}
      onPointerMove={(event) => {
        if (!isHeld(event)) return;
        grip.current.moved = true;
        onDrag(reach(event, dock) + grip.current.offset);
      }}
      onPointerUp={(event) => {
        if (isHeld(event) && grip.current.moved) onResize(reach(event, dock) + grip.current.offset);
      }}
      onDblClick={() => onResize(null)}
      onKeyDown={(event) => {
        const next = sizeFor(event.key, dock, extent);
        if (next === undefined) return;
        event.preventDefault();
        onResize(next);
      }}
    />
  );
}

type Pointer = { currentTarget: HTMLElement; pointerId: number; clientX: number; clientY: number };

/** The size at which the panel would end where the pointer is, px of the panel's own. */
function reach({ currentTarget, clientX, clientY }: Pointer, dock: Dock): number {
  const panel = currentTarget.parentElement ?? currentTarget;
  const { left, right, top, bottom, width } = panel.getBoundingClientRect();
  const px = { left: clientX - left, right: right - clientX, top: clientY - top, bottom: bottom - clientY };
  // A page may be zoomed by its style, and the panel with it.
  return Math.round(px[dock] / (width / panel.offsetWidth || 1));
}

const AWAY = { left: 'ArrowRight', right: 'ArrowLeft', top: 'ArrowDown', bottom: 'ArrowUp' } as const;
const BACK = { left: 'ArrowLeft', right: 'ArrowRight', top: 'ArrowUp', bottom: 'ArrowDown' } as const;

/** The size that a key asks for; null: the usual one; undefined: the key is not for us. */
function sizeFor(key: string, dock: Dock, { size, least, most }: Extent): number | null | undefined {
  if (key === AWAY[dock]) return Math.min(size + STEP, most);
  if (key === BACK[dock]) return Math.max(size - STEP, least);
  if (key === 'Home') return least;
  if (key === 'End') return most;
  return key === 'Enter' ? null : undefined;
}
