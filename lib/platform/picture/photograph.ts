import type { Pictures, RemarkCode } from '../../export/package/remarks.ts';
import type { Rect } from '../geometry.ts';
import { topDocument } from '../top-document.ts';
import { type Camera, createCamera, NoPicture } from './camera.ts';
import { hideOurs, holdStill } from './hold-still.ts';
import { BAR_HEIGHT, type Frame, nextShot, type Shot } from './next-shot.ts';
import { type Scroller, scrollerOf } from './scroller.ts';
import { createStitcher, type Stitcher } from './stitch.ts';

/** How far the pictures are, and where the bar that tells of it may stand; null: nowhere, it would be pictured. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly bar: 'top' | 'bottom' | null;
}

export interface PhotographNeeds {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** More pictures than this (some 50 s) are no report any more. */
const MOST_SHOTS = 80;

/**
 * Pictures of a whole report with our marks, panel and card hidden, whatever the height of the window; afterwards all
 * is as it was. In a frame only what shows of it. Where the browser allows none, the remarks say why.
 *
 * @param report an element of the report
 * @throws only what `signal` was aborted with
 */
export async function photograph(page: Document, report: Element, needs: PhotographNeeds): Promise<Pictures> {
  const showOurs = hideOurs([...new Set([page, topDocument(window)])]);
  try {
    const camera = createCamera(needs.signal);
    return await (window.top === window ? wholeOf(page, report, camera, needs) : visibleOf(camera, needs));
  } catch (error) {
    needs.signal.throwIfAborted();
    if (!(error instanceof NoPicture)) console.warn('Gouji:', error);
    return { images: [], remarks: [error instanceof NoPicture ? error.refusal : 'failed'] };
  } finally {
    showOurs();
  }
}

async function visibleOf(camera: Camera, { onProgress }: PhotographNeeds): Promise<Pictures> {
  onProgress({ done: 0, of: 1, bar: null });
  const picture = await camera.shoot();
  const stitcher = createStitcher(picture.width);
  stitcher.add(picture, { left: 0, top: 0, width: picture.width, height: picture.height });
  return { images: await stitcher.finish(), remarks: ['frame'] };
}

async function wholeOf(
  page: Document,
  report: Element,
  camera: Camera,
  needs: PhotographNeeds,
): Promise<Pictures> {
  const scroller = scrollerOf(report, page);
  const before = scroller.position();
  const still = holdStill(page, report);
  try {
    return await descend(scroller, camera, still.hideFixed, needs);
  } finally {
    still.release();
    scroller.scrollTo(before);
  }
}

async function descend(
  scroller: Scroller,
  camera: Camera,
  onFirst: () => void,
  { onProgress }: PhotographNeeds,
): Promise<Pictures> {
  const frame = frameOf(scroller);
  const { innerWidth, innerHeight } = window;
  let stitcher: Stitcher | null = null;
  let [covered, done] = [0, 0];
  let early: RemarkCode | null = null;
  for (;;) {
    const shot = nextShot(covered, scroller.total(), frame);
    if (shot === null) break;
    early = refusalOf(scroller.scrollTo(shot.scroll), shot, done);
    if (early !== null) break;
    onProgress({ done, of: done + shotsLeft(covered, scroller.total(), frame), bar: shot.bar });
    const picture = await camera.shoot();
    done++;
    if (window.innerWidth !== innerWidth || window.innerHeight !== innerHeight) throw new NoPicture('failed');
    // Somebody scrolled meanwhile: once more.
    if (!isAt(scroller.position(), shot)) continue;
    const part = partOf(picture, scroller.rect, shot);
    stitcher ??= createStitcher(part.width);
    stitcher.add(picture, part);
    picture.close();
    covered = shot.scroll + shot.to;
    onFirst();
  }
  if (stitcher === null) throw new NoPicture('failed');
  const remarks = [early, scroller.isWide ? ('wide' as const) : null].filter((remark) => remark !== null);
  return { images: await stitcher.finish(), remarks };
}

/** Why the pictures end here. A page that answers to scrolling in its own way shows other rows than asked for. */
function refusalOf(position: number, shot: Shot, done: number): 'cut' | 'visible' | null {
  if (done >= MOST_SHOTS) return 'cut';
  return isAt(position, shot) ? null : 'visible';
}

/** Browsers round to the pixels of the screen. */
const isAt = (position: number, { scroll }: Shot): boolean => Math.abs(position - scroll) <= 1;

/** The new rows of a shot in pixels of its picture, which has more of them on dense screens. */
function partOf(picture: ImageBitmap, rect: Rect, { from, to }: Shot): Rect {
  const px = (length: number) => Math.round((length * picture.width) / window.innerWidth);
  const top = px(rect.top + from);
  return { left: px(rect.left), top, width: px(rect.width), height: px(rect.top + to) - top };
}

function frameOf({ rect: { top, height } }: Scroller): Frame {
  return {
    height,
    lostAbove: Math.max(0, BAR_HEIGHT - top),
    lostBelow: Math.max(0, top + height - (window.innerHeight - BAR_HEIGHT)),
  };
}

const shotsLeft = (covered: number, total: number, { height, lostBelow }: Frame): number =>
  Math.ceil((total - covered) / (height - lostBelow)) + (lostBelow > 0 ? 1 : 0);
