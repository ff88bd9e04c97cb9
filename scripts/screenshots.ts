import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type AgencySite, startAgency } from '../test/support/agency.ts';
import { openOptions, ruleIn } from '../test/support/options.ts';
import { screenOf } from '../test/support/page-driver.ts';
import { samplePage } from '../test/support/sample.ts';
import { settle, takeIdlePopups, takePopup, takePrint, takeWelcome } from './screenshots-around.ts';
import { takeHidden, takePanel } from './screenshots-panel.ts';

const SIZES = { wide: { width: 1600, height: 900 }, narrow: { width: 420, height: 860 } } as const;
const LANGS = ['zh-CN', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Every surface in every language, colour scheme and size: one picture each, for people to look at. */
async function takeAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const lang of LANGS) {
    for (const colorScheme of SCHEMES) {
      for (const [size, viewport] of Object.entries(SIZES)) {
        const site = await startAgency({ lang, colorScheme, viewport });
        await take(site, (surface) => join(folder, `${surface}-${lang}-${colorScheme}-${size}.png`));
        await site.close();
      }
    }
  }
}

async function take(site: AgencySite, path: (surface: string) => string): Promise<void> {
  const page = await site.browser.context.newPage();
  const shoot = (surface: string) => page.screenshot({ path: path(surface) });
  await open(site, page, 'faulty-2021.html');
  await shoot('panel');
  await page.keyboard.press('Alt+ArrowDown');
  await settle(page);
  await shoot('overlay');
  await page.keyboard.press('Alt+ArrowDown');
  await settle(page);
  await shoot('overlay-sum');
  await page.keyboard.press('Escape');
  await screenOf(page).panel.locator('h2').focus();
  await page.keyboard.press('?');
  await settle(page);
  await shoot('help');
  await page.keyboard.press('?');
  await takePrint(page, path);
  await takePanel(page, shoot);
  await takeReview(page, shoot);

  await takePopup(site, page, path('popup'));
  await takePopup(site, page, path('popup-silent'), (popup) => popup.locator('.quiet').first().click());
  await takeOptions(site, path);
  await takeWelcome(site, path);
  await open(site, page, 'missing-section-2019.html');
  await shoot('missing');
  await open(site, page, 'clean-2021.html');
  await shoot('clean');
  await screenOf(page).pill.click();
  await settle(page);
  await shoot('clean-open');
  await takePopup(site, page, path('popup-clean'));
  await takeHidden(site, page, shoot);
  await takeIdlePopups(site, page, path);
}

/** Findings confirmed, about to be dismissed, dismissed, and open again since a figure has changed. */
async function takeReview(page: Page, shoot: (surface: string) => Promise<unknown>): Promise<void> {
  const { panel, findings } = screenOf(page);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    await settle(page);
  };
  await panel.locator('h2').focus();
  await press('j', 'c');
  await shoot('review');
  await press('j', 'd');
  await shoot('review-reason');
  await press('3', 'j');
  await panel.locator('.dismissed .fold button').click();
  await settle(page);
  await shoot('review-dismissed');
  await page.locator('td', { hasText: /^340$/ }).evaluate((cell) => {
    cell.textContent = '341';
  });
  await findings.locator('.tag[data-verdict="reopened"]').first().click();
  await settle(page);
  await shoot('review-reopened');
}

/** The options as they are first seen, and further down with something changed. */
async function takeOptions(site: AgencySite, path: (surface: string) => string): Promise<void> {
  const options = await openOptions(site);
  await settle(options);
  await options.screenshot({ path: path('options') });
  await ruleIn(options, 'requests/flow').locator('summary').click();
  await ruleIn(options, 'requests/results').locator('.switch').click();
  await ruleIn(options, 'requests/applicants').locator('select').selectOption('warning');
  await options.locator('form.add input').fill('www.qinghe.gov.cn');
  await options.keyboard.press('Enter');
  await settle(options);
  await options.screenshot({ path: path('options-whole'), fullPage: true });
  await options.locator('#data button.danger').click();
  await settle(options);
  await options.screenshot({ path: path('options-clear') });
  await options.locator('dialog .danger').click();
  await options.close();
}

async function open(site: AgencySite, page: Page, name: string): Promise<void> {
  await page.goto(site.publish(`/${name}`, samplePage(name)));
  const { panel, pill } = screenOf(page);
  await panel.or(pill).waitFor();
  await settle(page);
}

/** The picture of each README: the card open at the wrong figure. */
async function takeForReadme(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [lang, name] of [
    ['zh-CN', 'overlay.png'],
    ['en', 'overlay-en.png'],
  ] as const) {
    const site = await startAgency({ lang, viewport: { width: 1280, height: 860 } });
    // On the left, as the column in question is the last one on the right.
    await site.browser.background.evaluate(() =>
      chrome.storage.local.set({ preferences: { lang: 'auto', dock: 'left', collapsed: false } }),
    );
    const page = await site.browser.context.newPage();
    await open(site, page, 'faulty-2021.html');
    await screenOf(page).findings.locator('button', { hasText: '312 + 5' }).click();
    await settle(page);
    await page.screenshot({ path: join(folder, name) });
    await site.close();
  }
}

const [folder = 'screenshots'] = process.argv.slice(2);
if (folder === 'docs/images') await takeForReadme(folder);
else await takeAll(folder);
console.log(`Screenshots are in ${folder}`);
