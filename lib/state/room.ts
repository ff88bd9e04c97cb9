import type { Dock } from './preferences.ts';

/** Size of the window that the panel stands in, px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How far the panel reaches into the window, px: its width at a side, its height at the top or bottom. */
export interface Extent {
  readonly size: number;
  readonly least: number;
  readonly most: number;
}

/** Windows no wider than this have no room beside the page, as at 200 % zoom; layout.css has the same. */
const NARROW = 640;
const SIDE = { usual: 356, least: 280, share: 0.7 };
const FLAT = { usual: 340, least: 180, share: 0.75 };
/** Left free around the panel. */
const GAP = 12;

/** Where the panel may be docked: never to a side of a narrow window. */
export const docksIn = ({ width }: Room): readonly Dock[] =>
  width <= NARROW ? ['bottom', 'top'] : ['right', 'left', 'bottom', 'top'];

/** Where the panel stands, as near as can be to where it is wanted. */
export const dockIn = (room: Room, wanted: Dock): Dock =>
  docksIn(room).includes(wanted) ? wanted : 'bottom';

/** Whether a panel docked there is sized by its width. */
export const isSide = (dock: Dock): boolean => dock === 'left' || dock === 'right';

/** How large the panel is, and may be, in a window. @param wanted undefined: as large as usual */
export function extentIn(room: Room, dock: Dock, wanted: number | undefined): Extent {
  const [{ usual, least, share }, whole] = isSide(dock) ? [SIDE, room.width] : [FLAT, room.height];
  const most = Math.max(Math.round(whole * share), Math.min(least, whole - 2 * GAP));
  const low = Math.min(least, most);
  const size = wanted ?? (isSide(dock) ? usual : Math.min(usual, Math.round(whole * 0.45)));
  return { size: Math.max(low, Math.min(size, most)), least: low, most };
}
