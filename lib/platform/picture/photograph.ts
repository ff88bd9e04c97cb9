import type { Pictures } from '../../export/package/remarks.ts';
import { topDocument } from '../top-document.ts';
import { type Camera, createCamera, NoPicture } from './camera.ts';
import { descend, type Progress } from './descend.ts';
import { extentOf } from './extent.ts';
import { hideOurs, holdStill } from './hold-still.ts';
import { scrollerOf } from './scroller.ts';
import { createStitcher } from './stitch.ts';

export interface PhotographNeeds {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Pictures of a whole report with our marks, panel and card hidden, whatever the size of the window; afterwards all
 * is as it was. In a frame only what shows of it. Where the browser allows none, the remarks say why.
 *
 * @param report elements of the report, the body where there is none
 * @throws only what `signal` was aborted with
 */
export async function photograph(
  page: Document,
  report: readonly Element[],
  needs: PhotographNeeds,
): Promise<Pictures> {
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
  const rect = { left: 0, top: 0, width: picture.width, height: picture.height };
  stitcher.add([{ picture, rect }]);
  return { images: await stitcher.finish(), remarks: ['frame'] };
}

async function wholeOf(
  page: Document,
  report: readonly Element[],
  camera: Camera,
  { onProgress }: PhotographNeeds,
): Promise<Pictures> {
  const [first = page.body] = report;
  const scroller = scrollerOf(first, page);
  const before = scroller.position();
  const { reach, isClipped } = extentOf(report, scroller);
  const still = holdStill(page, first);
  try {
    const pictures = await descend({ scroller, reach, camera, onShot: still.hideFixed, onProgress });
    return isClipped ? { ...pictures, remarks: [...pictures.remarks, 'clipped'] } : pictures;
  } finally {
    still.release();
    scroller.scrollTo(before);
  }
}
