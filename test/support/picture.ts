interface Wanted {
  readonly data: string;
  readonly x: number;
}

/** A page of Playwright or of Puppeteer. */
interface Painter {
  evaluate(work: (wanted: Wanted) => Promise<string[]>, wanted: Wanted): Promise<string[]>;
}

/** The colours of one column of a PNG, from top to bottom, as `rgb(r, g, b)`. @param page any that is open */
export const columnOf = (page: Painter, png: Uint8Array, x: number): Promise<string[]> =>
  page.evaluate(
    async ({ data, x }) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(1, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, -x, 0);
      const pixels = context?.getImageData(0, 0, 1, image.height).data ?? new Uint8ClampedArray();
      return Array.from(
        { length: image.height },
        (_, y) => `rgb(${pixels.slice(4 * y, 4 * y + 3).join(', ')})`,
      );
    },
    { data: Buffer.from(png).toString('base64'), x },
  );

/** Height of a stripe of a ruler, px. */
export const STRIPE = 40;

const colourAt = (at: number): string =>
  `rgb(${at % 256}, ${255 - (at % 256)}, ${100 + Math.floor(at / 256)})`;

/** A ruler down the page, each stripe in a colour of its own: where a picture of it has a seam, it shows. */
export const rulerHtml = (height: number, style: string): string =>
  `<div style="position:absolute;top:0;width:12px;z-index:9;${style}">${Array.from(
    { length: Math.ceil(height / STRIPE) },
    (_, at) => `<div style="height:${STRIPE}px;background:${colourAt(at)}"></div>`,
  ).join('')}</div>`;

/** The first row in which a column is not that of a ruler of `height`, with what it shows; null: it is whole. */
export function brokenAt(column: readonly string[], height: number): string | null {
  const row = column.findIndex((colour, y) => colour !== colourAt(Math.floor(y / STRIPE)));
  if (row >= 0) return `row ${row}: ${column[row]}`;
  return column.length === height ? null : `${column.length} rows`;
}
