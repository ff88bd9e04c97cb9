import type { Rect } from '../geometry.ts';
import { bytesOfBlob } from './data-url.ts';

/**
 * Height of one picture, in its own pixels. What browsers can draw ends at 16,384 to 65,535, and memory earlier: one
 * of this height, as wide as a large screen, takes 80 MB while it is drawn.
 */
const LONGEST = 8_000;

/** Joins pictures of a window, from top to bottom, into as few pictures as can be. */
export interface Stitcher {
  /** Draws a part of a picture below all that was drawn. @param part in pixels of the picture */
  readonly add: (picture: ImageBitmap, part: Rect) => void;
  /** The pictures as PNG, in order. @throws when the browser cannot write one */
  readonly finish: () => Promise<readonly Uint8Array[]>;
}

/** @throws when the browser gives no canvas */
export function createStitcher(width: number): Stitcher {
  const done: Promise<Uint8Array>[] = [];
  let sheet = newSheet(width, LONGEST);
  let filled = 0;
  const close = () => {
    done.push(pngOf(sheet.canvas, filled));
    sheet = newSheet(width, LONGEST);
    filled = 0;
  };
  const add = (picture: ImageBitmap, { left, top, height }: Rect): void => {
    const rows = Math.min(height, LONGEST - filled);
    sheet.context.drawImage(picture, left, top, width, rows, 0, filled, width, rows);
    filled += rows;
    if (filled < LONGEST) return;
    close();
    if (rows < height) add(picture, { left, top: top + rows, width, height: height - rows });
  };
  return {
    add,
    finish: () => {
      if (filled > 0) close();
      return Promise.all(done);
    },
  };
}

function newSheet(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas to draw on');
  return { canvas, context };
}

async function pngOf(canvas: OffscreenCanvas, height: number): Promise<Uint8Array> {
  const whole = height === canvas.height ? canvas : croppedTo(canvas, height);
  return bytesOfBlob(await whole.convertToBlob({ type: 'image/png' }));
}

function croppedTo(canvas: OffscreenCanvas, height: number): OffscreenCanvas {
  const sheet = newSheet(canvas.width, height);
  sheet.context.drawImage(canvas, 0, 0);
  return sheet.canvas;
}
