import { expect, test } from 'vitest';
import { closed, DEAF, HOSTILE, type HostilePage, TRAP, withBody, withHead } from './pages.ts';
import { chooseWrong, type Driven, expectSound, lookAt, pressAlt } from './probe.ts';

type Open = (page: HostilePage) => Promise<Driven>;

/** The hostile pages that a browser has to bear: the same ones in each. @param open loads a page in a tab of its own */
export function hostileTests(open: Open): void {
  for (const [name, page] of Object.entries(HOSTILE)) test(name, async () => expectSound(await open(page)));
  layerTests(open);
  hiddenTests(open);
  inputTests(open);
  changeTests(open);
}

/** What else is in the browser's top layer, or passes over the marks. */
function layerTests(open: Open): void {
  test('a modal dialog comes first; when it is gone, all is as it was', async () => {
    const page = await open({
      body: withBody('<dialog>请先阅读<form method="dialog"><button></form></dialog>'),
    });
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(false);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await expectSound(page);
  });

  test('a popover of the page over the whole window does not bury the panel', async () => {
    const style = 'inset: 0; width: 100%; height: 100%; margin: 0; pointer-events: auto';
    const page = await open({
      body: withBody(`<div id="notice" popover="manual" style="${style}">通知</div>`),
    });
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#notice')?.showPopover());
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#notice')?.hidePopover());
    await expectSound(page);
  });

  test('a part of the page goes full screen, and back', async () => {
    const page = await open({ body: withBody('').replace('<h1>', '<h1 onclick="requestFullscreen()">') });
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(true);
    const title = await page.evaluate(() => {
      const at = document.querySelector('h1')?.getBoundingClientRect();
      return at ? { x: at.left + 20, y: at.top + at.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.click(title.x, title.y);
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('h1');
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(async () => (await lookAt(page)).panel?.onTop).toBe(true);
    await expectSound(page);
  });

  test('a sticky header: marks do not show through it', async () => {
    const header = 'position:fixed;top:0;left:0;right:0;height:90px;background:#fff;z-index:9';
    const page = await open({ body: withBody(`<div style="${header}">头</div>`) });
    await expectSound(page);
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find((td) => td.textContent?.trim() === '340');
      scrollBy(0, (cell?.getBoundingClientRect().top ?? 0) - 40);
    });
    await expect.poll(async () => (await lookAt(page)).off).toBeNull();
  });

  test('tables that scroll sideways: marks go with the cells and end at the edge', async () => {
    const wide =
      '.text table { width: 1800px !important; max-width: none !important } .text { overflow-x: auto }';
    const page = await open({ body: withHead(`<style>${wide}</style>`) });
    await expectSound(page);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('.text')) box.scrollLeft = 0;
    });
    await expect.poll(async () => (await lookAt(page)).off).toBeNull();
  });
}

/** What the page does not show. */
function hiddenTests(open: Open): void {
  for (const [way, css] of Object.entries({
    'a closed tab': 'display: none',
    'a folded part': 'height: 0; overflow: hidden',
    'an invisible part': 'visibility: hidden; position: absolute',
  }))
    test(`${way}: it is said, and the nearest part that can be seen flashes`, async () => {
      const page = await open({ body: closed(css) });
      await chooseWrong(page);
      await expect.poll(async () => (await lookAt(page)).pulses).toBe(true);
      expect((await lookAt(page)).notice).toContain('闪烁处');
      await page.evaluate(() => document.querySelector('#pane')?.removeAttribute('style'));
      await expectSound(page);
    });
}

/** Pages that want keys and focus for themselves. */
function inputTests(open: Open): void {
  test('a page that stops every key at the window, before its report is even there', async () => {
    const page = await open({ body: withHead(DEAF) });
    await expect.poll(async () => (await lookAt(page)).listed).toBeGreaterThan(0);
    await pressAlt(page, 'ArrowDown');
    await expect.poll(async () => (await lookAt(page)).position).toMatch(/^1 \/ /);
    await page.keyboard.press('Escape' as never);
    await expect.poll(async () => (await lookAt(page)).card).toBe('');
  });

  test('a dialog that takes the focus back: one types in the panel all the same', async () => {
    const page = await open({ body: withBody(TRAP) });
    await expect.poll(async () => (await lookAt(page)).listed).toBeGreaterThan(1);
    const field = await page.evaluate(() => {
      const root = document.querySelector('gouji-panel')?.shadowRoot;
      const at = root?.querySelector('.filter input')?.getBoundingClientRect();
      return at ? { x: at.left + at.width / 2, y: at.top + at.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.click(field.x, field.y);
    await page.keyboard.type('诉讼');
    await expect.poll(async () => (await lookAt(page)).listed).toBe(1);
    await page.keyboard.press('Escape' as never);
    await expect.poll(async () => (await lookAt(page)).listed).toBeGreaterThan(1);
  });
}

/** Pages that put something else in their own place. */
function changeTests(open: Open): void {
  test('a page that replaces its body', async () => {
    const page = await open({ body: withBody('') });
    await expect.poll(async () => (await lookAt(page)).listed).toBeGreaterThan(0);
    await page.evaluate(() =>
      document.documentElement.replaceChild(document.body.cloneNode(true), document.body),
    );
    // Until the new one is audited there is nothing to go to.
    await expect
      .poll(async () => {
        await chooseWrong(page);
        return (await lookAt(page)).badgeOnTop;
      })
      .toBe(true);
    await expectSound(page);
  });

  test('a page that replaces all of itself', async () => {
    const page = await open({ body: withBody('') });
    await expect.poll(async () => (await lookAt(page)).listed).toBeGreaterThan(0);
    await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const ours of copy.querySelectorAll('gouji-marks, gouji-panel')) ours.remove();
      document.replaceChild(copy, document.documentElement);
    });
    await expectSound(page);
  });
}
