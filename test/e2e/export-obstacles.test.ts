import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download } from '../support/exports.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

describe('an export of a very long page', () => {
  let site: AgencySite;
  afterAll(() => site?.close());

  test('shows that it works, and can be cancelled', async () => {
    site = await startAgency();
    const page = await site.browser.context.newPage();
    const filler = Array.from({ length: 30_000 }, (_, at) => `<p>段落<b>${at}</b></p>`).join('');
    const html = samplePage('faulty-2021.html').replace('</body>', `${filler}</body>`);
    await page.goto(site.publish('/long.html', html));
    const { panel } = screenOf(page);
    await panel.waitFor({ timeout: 30_000 });
    const downloads: unknown[] = [];
    page.on('download', (file) => downloads.push(file));
    // Within the page: what a test asks from outside may come when all is done.
    const words = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const root = document.querySelector('gouji-panel')?.shadowRoot;
          const watch = new MutationObserver(() => {
            const bar = root?.querySelector('.work');
            if (!bar) return;
            watch.disconnect();
            bar.querySelector('button')?.click();
            resolve(bar.textContent ?? '');
          });
          if (root) watch.observe(root, { childList: true, subtree: true });
          root?.querySelector<HTMLElement>('.export-bar .main')?.click();
        }),
    );
    expect(words).toContain('正在生成');
    await page.getByText('已取消，没有生成文件').waitFor({ timeout: 30_000 });
    expect(await panel.locator('.work').count()).toBe(0);
    expect(downloads).toEqual([]);
    const { name } = await download(
      page,
      () => panel.getByRole('button', { name: '导出 Excel' }).click(),
      30_000,
    );
    expect(name).toMatch(/\.xlsx$/);
  }, 120_000);
});

describe('an export of a report in a sandbox', () => {
  let site: AgencySite;
  let page: Page;
  beforeAll(async () => {
    site = await startAgency();
    site.publish('/inner.html', samplePage('faulty-2021.html'));
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const open = async (sandbox: string) => {
    page = await site.browser.context.newPage();
    const frame = `<iframe sandbox="${sandbox}" src="/inner.html" style="width:900px;height:700px"></iframe>`;
    await page.goto(site.publish('/outer.html', `<!DOCTYPE html><title>外</title>${frame}`));
  };

  test('is saved by the page around it, where that may be touched', async () => {
    await open('allow-scripts allow-same-origin');
    const { panel } = screenOf(page);
    await panel.waitFor();
    const { name } = await download(page, () => panel.getByRole('button', { name: '导出 Excel' }).click());
    expect(name).toMatch(/\.xlsx$/);
    expect(await panel.locator('.notice').innerText()).toBe(`已交浏览器保存：${name}`);
  });

  test('says that the browser may refuse it, and what to do', async () => {
    await open('allow-scripts');
    const panel = page.frameLocator('iframe').locator('gouji-panel .panel');
    await panel.getByRole('button', { name: '导出 Excel' }).click();
    await panel.locator('.notice', { hasText: '请在新标签页中打开报告再导出' }).waitFor();
  });
});
