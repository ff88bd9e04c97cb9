import type { Page } from 'playwright-core';
import type { AgencySite } from '../test/support/agency.ts';
import { closed } from '../test/support/hostile/pages.ts';
import { screenOf } from '../test/support/page-driver.ts';
import { settle } from './screenshots-around.ts';

type Shoot = (surface: string) => Promise<unknown>;

/** What the panel can be made to show, and where it can be put: of a page with findings. */
export async function takePanel(page: Page, shoot: Shoot): Promise<void> {
  const { panel, findings } = screenOf(page);
  const choose = async (sum: string, surface: string) => {
    await findings.locator('> button', { hasText: sum }).first().click();
    await settle(page);
    await shoot(surface);
  };
  await choose('181 + 18', 'sum-long');
  await choose('216 + 44', 'sum-row');
  await choose('321', 'sentence');
  await page.keyboard.press('Escape');
  await panel.locator('.filter fieldset button').first().click();
  await settle(page);
  await shoot('filter');
  await panel.locator('.filter-left button').click();
  await panel.locator('.checked .fold button').click();
  await settle(page);
  await shoot('checked');
  await panel.locator('.checked .fold button').click();
  await takeDocks(page, shoot);
}

async function takeDocks(page: Page, shoot: Shoot): Promise<void> {
  const { panel } = screenOf(page);
  const opener = panel.locator('.tools button').nth(1);
  await opener.click();
  await settle(page);
  await shoot('docks');
  const radios = panel.locator('.docks input');
  const first = await radios.first().getAttribute('aria-label');
  for (const radio of await radios.all()) {
    await radio.check();
    await settle(page);
    await shoot(`dock-${await panel.getAttribute('data-dock')}`);
  }
  await panel.locator(`.docks input[aria-label="${first}"]`).check();
  await opener.click();
}

/** A finding in a tab of the page that is closed. */
export async function takeHidden(site: AgencySite, page: Page, shoot: Shoot): Promise<void> {
  await page.goto(site.publish('/hidden.html', closed('display: none')));
  await screenOf(page).findings.locator('> button', { hasText: '312 + 5' }).click();
  await page.waitForTimeout(150);
  await shoot('hidden');
}
