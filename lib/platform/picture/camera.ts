import { ask } from '../tell.ts';
import { isCaptured, type Refusal } from './capture.ts';
import { bytesOf } from './data-url.ts';

/** ms from one picture to the next: Chromium takes two a second. */
const INTERVAL = 550;
/** So often a picture that came too soon is asked for again. */
const TRIES = 4;

/** No picture was to be had; the reason is in the field's terms. */
export class NoPicture extends Error {
  readonly refusal: Exclude<Refusal, 'tooSoon'>;
  constructor(refusal: Exclude<Refusal, 'tooSoon'>) {
    super(`no picture: ${refusal}`);
    this.refusal = refusal;
  }
}

/** Takes pictures of the window, no faster than the browser allows. */
export interface Camera {
  /** @throws NoPicture, or what `signal` was aborted with */
  readonly shoot: () => Promise<ImageBitmap>;
}

/** Every picture waits out the interval, so the page has come to rest by then. */
export function createCamera(signal: AbortSignal): Camera {
  const shoot = async (tries = TRIES): Promise<ImageBitmap> => {
    await pause(INTERVAL, signal);
    const captured = await ask({ name: 'picture' }, isCaptured);
    signal.throwIfAborted();
    if ('png' in captured) return createImageBitmap(new Blob([bytesOf(captured.png)]));
    if (captured.refused !== 'tooSoon') throw new NoPicture(captured.refused);
    if (tries === 0) throw new NoPicture('failed');
    return shoot(tries - 1);
  };
  return { shoot: () => shoot() };
}

/** Waits, and then until what was drawn meanwhile is on the screen. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
    if (signal.aborted) reject(signal.reason);
  });
}
