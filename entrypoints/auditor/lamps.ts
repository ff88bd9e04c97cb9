import type { Light } from '../../lib/state/lights.ts';

/** Lights boxes of marks, by the ids of the marks. */
type Lamps = (boxes: ReadonlyMap<string, HTMLElement>, lights: ReadonlyMap<string, Light>) => void;

/** Puts out what it lit before; of a thousand other boxes none is touched. */
export function createLamps(): Lamps {
  let lit: readonly HTMLElement[] = [];
  return (boxes, lights) => {
    const next = [...lights].flatMap(([mark, light]) => {
      const box = boxes.get(mark);
      return box ? [{ box, light }] : [];
    });
    for (const box of lit) if (!next.some((other) => other.box === box)) set(box, null);
    for (const { box, light } of next) set(box, light);
    lit = next.map(({ box }) => box);
  };
}

function set(box: HTMLElement, light: Light | null): void {
  box.toggleAttribute('data-lit', light !== null);
  if (light?.sign) box.setAttribute('data-sign', light.sign);
  else box.removeAttribute('data-sign');
  const badge = box.querySelector('.badge');
  badge?.setAttribute('aria-expanded', String(light !== null && light.card !== 'none'));
  badge?.setAttribute('aria-pressed', String(light?.card === 'pinned'));
}
