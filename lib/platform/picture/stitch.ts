import type { Rect } from '../geometry.ts';
import { bytesOfBlob } from './data-url.ts';

/** Height of one picture, in its own pixels; what browsers can draw ends at 16,384 to 65,535. */
const LONGEST = 8_000;
/** Area of one picture: it takes 80 MB while it is drawn. The wider, the sooner it ends. */
const LARGEST = LONGEST * 2_560;

/** A part of a picture of the window, in its pixels. */
export interface Part {
  readonly picture: ImageBitmap;
  readonly rect: Rect;
}

/** Joins pictures of a window, from top to bottom, into as few pictures as can be. */
export interface Stitcher {
  /** Draws parts of one height side by side, below all that was drawn. */
  readonly add: (band: readonly Part[]) => void;
  /** The pictures as PNG, in order. @throws when the browser cannot write one */
  readonly finish: () => Promise<readonly Uint8Array[]>;
}

/** @throws when the browser gives no canvas */
export function createStitcher(width: number): Stitcher {
  const done: Promise<Uint8Array>[] = [];
  const longest = Math.min(LONGEST, Math.floor(LARGEST / width));
  let sheet = newSheet(width, longest);
  let filled = 0;
  const close = () => {
    done.push(pngOf(sheet.canvas, filled));
    sheet = newSheet(width, longest);
    filled = 0;
  };
  /** @param skip rows that the sheet before has taken */
  const add = (band: readonly Part[], skip = 0): void => {
    const height = (band[0]?.rect.height ?? 0) - skip;
    const rows = Math.min(height, longest - filled);
    let at = 0;
    for (const { picture, rect } of band) {
      const { left, top, width: wide } = rect;
      sheet.context.drawImage(picture, left, top + skip, wide, rows, at, filled, wide, rows);
      at += wide;
    }
    filled += rows;
    if (filled < longest) return;
    close();
    if (rows < height) add(band, skip + rows);
  };
  return {
    add: (band) => add(band),
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
