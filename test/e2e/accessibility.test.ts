import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startAgency } from '../support/agency.ts';
import { openOptions } from '../support/options.ts';
import { screenOf } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { samplePage } from '../support/sample.ts';
import { openWelcome } from '../support/welcome.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CASES = (['zh-CN', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ lang, colorScheme })),
);

describe.each(CASES)('in $lang and $colorScheme, axe finds nothing wrong with', ({ lang, colorScheme }) => {
  test('panel, marks, card, help sheet, pill, popup, options and first page', async () => {
    const site = await startAgency({ lang, colorScheme });
    try {
      const page = await site.browser.context.newPage();
      await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
      const { panel, pill, card } = screenOf(page);
      await panel.waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await card.waitFor();
      expect(await violations(page, ['gouji-panel', 'gouji-marks'])).toEqual([]);
      await panelStates(page);
      await review(page);
      await panel.locator('h2').focus();
      await page.keyboard.press('?');
      await panel.locator('.help').waitFor();
      expect(await violations(page, ['gouji-panel'])).toEqual([]);
      // The sheet, then the card.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await panel.getByRole('button', { name: /全部格式|All formats/ }).click();
      await panel.getByRole('menu').waitFor();
      expect(await violations(page, ['gouji-panel'])).toEqual([]);
      await page.keyboard.press('Escape');
      await panel.getByRole('menu').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await pill.waitFor();
      expect(await violations(page, ['gouji-panel'])).toEqual([]);

      const popup = await openPopup(site, page);
      await popup.locator('.report').waitFor();
      await popup.getByRole('button', { name: /全部格式|All formats/ }).click();
      expect(await violations(popup, ['html'])).toEqual([]);

      for (const withheld of [false, true]) {
        const welcome = await openWelcome(site, withheld);
        expect(await violations(welcome, ['html'])).toEqual([]);
        await welcome.close();
      }

      const options = await openOptions(site);
      await options.locator('.rule summary').first().click();
      await options.locator('.rule .switch').first().click();
      await options.locator('.rule select').nth(1).selectOption('info');
      await options.locator('form.add input').fill('nowhere');
      await options.locator('form.add button').click();
      expect(await violations(options, ['html'])).toEqual([]);
      await options.locator('#data button.danger').click();
      await options.locator('dialog').waitFor();
      expect(await violations(options, ['dialog'])).toEqual([]);
    } finally {
      await site.close();
    }
  });
});

/** The choice of docks, a filter, and what was checked; then all of it in a narrow window, with a sum. */
async function panelStates(page: Page): Promise<void> {
  const { panel, findings } = screenOf(page);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const docks = panel.locator('.tools button').nth(1);
  await docks.click();
  await panel.locator('.filter select').selectOption('section:requests');
  await panel.locator('.checked .fold button').click();
  expect(await violations(page, ['gouji-panel', 'gouji-marks'])).toEqual([]);
  await panel.locator('.filter-left button').click();
  await page.setViewportSize({ width: 320, height: 568 });
  await findings.locator('> button').first().click();
  await panel.locator('.sum').first().waitFor();
  expect(await violations(page, ['gouji-panel', 'gouji-marks'])).toEqual([]);
  await page.setViewportSize(size);
  await docks.click();
}

/** Confirms a finding, dismisses another and looks at what was dismissed; then a figure of both changes. */
async function review(page: Page): Promise<void> {
  const { panel } = screenOf(page);
  await panel.locator('h2').focus();
  for (const key of ['c', 'j', 'd']) await page.keyboard.press(key);
  await panel.locator('.reasons').waitFor();
  expect(await violations(page, ['gouji-panel'])).toEqual([]);
  for (const key of ['1', 'j']) await page.keyboard.press(key);
  await panel.locator('.dismissed .fold button').click();
  await panel.locator('.dismissed .finding > button').first().click();
  await panel.locator('.note').waitFor();
  expect(await violations(page, ['gouji-panel', 'gouji-marks'])).toEqual([]);
  await page.locator('td', { hasText: /^340$/ }).evaluate((cell) => {
    cell.textContent = '341';
  });
  await panel.locator('.earlier').waitFor();
  expect(await violations(page, ['gouji-panel'])).toEqual([]);
}

async function violations(page: Page, surfaces: string[]): Promise<string[]> {
  // Colours are measured once animations have ended.
  await page.waitForTimeout(400);
  await page.evaluate(AXE);
  return page.evaluate(async (include) => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run({ include });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, surfaces);
}
