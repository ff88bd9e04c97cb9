import type { Pictures, RemarkCode } from '../../export/package/remarks.ts';
import type { Rect } from '../geometry.ts';
import { type Camera, NoPicture } from './camera.ts';
import { BAR_HEIGHT, type Column, columnsOf, type Frame, nextShot, type Shot } from './next-shot.ts';
import type { Position, Scroller } from './scroller.ts';
import { createStitcher, type Part, type Stitcher } from './stitch.ts';

/** How far the pictures are, and where the bar that tells of it may stand; null: nowhere, it would be pictured. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly bar: 'top' | 'bottom' | null;
}

interface Way {
  readonly scroller: Scroller;
  /** So much of its width is to be pictured, px. */
  readonly reach: number;
  readonly camera: Camera;
  /** A picture has been taken. */
  readonly onShot: () => void;
  readonly onProgress: (progress: Progress) => void;
}

/** More pictures than this (some 50 s) are no report any more. */
const MOST_SHOTS = 80;
/** So wide a picture every browser can draw, in its own pixels. */
const WIDEST = 16_000;
/** Of a page wider than so many windows the rest is left out. */
const MOST_COLUMNS = 4;
/** So often a picture is taken again when somebody scrolled meanwhile. */
const TRIES = 8;

/** Goes down from top to bottom, and at every stop from left to right. @throws NoPicture, or as `camera` does */
export async function descend(way: Way): Promise<Pictures> {
  const { scroller, reach } = way;
  const frame = frameOf(scroller);
  const columns = columnsOf(reach, scroller.rect.width).slice(0, mostColumns(scroller.rect));
  const shoot = shooterOf(way);
  let stitcher: Stitcher | null = null;
  let [covered, done] = [0, 0];
  let early: RemarkCode | null = null;
  for (;;) {
    const shot = nextShot(covered, scroller.total(), frame);
    if (shot === null) break;
    const of = done + columns.length * stopsLeft(covered, scroller.total(), frame);
    early = done + columns.length > MOST_SHOTS ? 'cut' : null;
    const band = early === null ? await bandOf(columns, shot, { done, of, shoot, ...way }) : null;
    if (band === null) early ??= 'visible';
    if (band === null) break;
    stitcher ??= createStitcher(band.reduce((width, { rect }) => width + rect.width, 0));
    stitcher.add(band);
    for (const { picture } of band) picture.close();
    covered = shot.scroll + shot.to;
    done += columns.length;
  }
  if (stitcher === null) throw new NoPicture('failed');
  const width = Math.max(...columns.map(({ scroll, to }) => scroll + to));
  const isWide = scroller.across() > width + 1;
  const remarks = [early, isWide ? ('wide' as const) : null].filter((remark) => remark !== null);
  return { images: await stitcher.finish(), remarks };
}

interface Stop extends Way {
  readonly done: number;
  readonly of: number;
  readonly shoot: Shoot;
}

/** The pictures side by side of one stop; null where the page does not go to one of them. */
async function bandOf(columns: readonly Column[], shot: Shot, stop: Stop): Promise<readonly Part[] | null> {
  const band: Part[] = [];
  for (const column of columns) {
    stop.onProgress({ done: stop.done + band.length, of: stop.of, bar: shot.bar });
    const picture = await stop.shoot({ left: column.scroll, top: shot.scroll });
    if (picture === null) return null;
    band.push({ picture, rect: partOf(picture, stop.scroller.rect, shot, column) });
    stop.onShot();
  }
  return band;
}

const mostColumns = ({ width }: Rect): number =>
  Math.max(1, Math.min(MOST_COLUMNS, Math.floor(WIDEST / (width * window.devicePixelRatio))));

/** Null where a page that answers to scrolling in its own way shows another place than asked for. */
type Shoot = (at: Position) => Promise<ImageBitmap | null>;

function shooterOf({ scroller, camera }: Way): Shoot {
  const { innerWidth, innerHeight } = window;
  return async (at) => {
    for (let tries = TRIES; tries > 0; tries--) {
      if (!isAt(scroller.scrollTo(at), at)) return null;
      const picture = await camera.shoot();
      if (window.innerWidth !== innerWidth || window.innerHeight !== innerHeight)
        throw new NoPicture('failed');
      if (isAt(scroller.position(), at)) return picture;
      picture.close();
    }
    return null;
  };
}

/** Browsers round to the pixels of the screen. */
const isAt = (is: Position, due: Position): boolean =>
  Math.abs(is.top - due.top) <= 1 && Math.abs(is.left - due.left) <= 1;

/** What is new in a shot, in pixels of its picture, which has more of them on dense screens. */
function partOf(picture: ImageBitmap, { left, top }: Rect, shot: Shot, column: Column): Rect {
  const px = (length: number) => Math.round((length * picture.width) / window.innerWidth);
  const [x, y] = [px(left + column.from), px(top + shot.from)];
  return { left: x, top: y, width: px(left + column.to) - x, height: px(top + shot.to) - y };
}

function frameOf({ rect: { top, height } }: Scroller): Frame {
  return {
    height,
    lostAbove: Math.max(0, BAR_HEIGHT - top),
    lostBelow: Math.max(0, top + height - (window.innerHeight - BAR_HEIGHT)),
  };
}

const stopsLeft = (covered: number, total: number, { height, lostBelow }: Frame): number =>
  Math.ceil((total - covered) / (height - lostBelow)) + (lostBelow > 0 ? 1 : 0);
