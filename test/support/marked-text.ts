import type { Browser } from 'playwright-core';

/** The browser's own mark of the words that it found, in a colour that no page has. */
export const TARGET_STYLE =
  '<style>::target-text { background: #f0f !important; color: #f0f !important }</style>';

/** Text of the block (or table row) that holds the first marked words on screen; null where none are marked. */
export async function markedText(browser: Browser, link: string): Promise<string | null> {
  const page = await browser.newPage();
  try {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(link);
    const shot = await page.screenshot();
    return await page.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
        const pixel = at / 4;
        const element = document.elementFromPoint(
          (pixel % image.width) + 2,
          Math.floor(pixel / image.width) + 2,
        );
        return (
          element?.closest('tr, p, li, h1, h2, h3, h4, div')?.textContent?.replaceAll(/\s+/g, ' ') ?? null
        );
      }
      return null;
    }, shot.toString('base64'));
  } finally {
    await page.close();
  }
}
