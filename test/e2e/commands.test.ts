import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { chooseInMenu, giveCommand } from '../support/browser-events.ts';
import { openOptions } from '../support/options.ts';
import { screenOf } from '../support/page-driver.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const HOSTILE = '<style>* { all: unset !important } td { display: table-cell !important }</style></head>';
const FAULTY = samplePage('faulty-2021.html').replace('</head>', HOSTILE);

describe('what the browser itself asks of a report', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency({ viewport: { width: 1600, height: 900 } });
    site.publish('/faulty.html', FAULTY);
    page = await site.browser.context.newPage();
    await page.goto(`http://${AGENCY_HOST}/faulty.html`);
    await screenOf(page).panel.waitFor();
  });
  afterAll(() => site?.close());

  const position = () => screenOf(page).panel.locator('.position').innerText();
  const notice = () => screenOf(page).panel.locator('.notice').innerText();
  /** What lies on the clipboard, as another page is given it. */
  const clipboard = async () => {
    const other = await site.browser.context.newPage();
    await other.goto(site.publish('/paste.html', '<textarea autofocus></textarea>'));
    await other.locator('textarea').focus();
    await other.keyboard.press('ControlOrMeta+V');
    const text = await other.locator('textarea').inputValue();
    await other.close();
    await page.bringToFront();
    return text;
  };
  const copyAt = async (act: () => Promise<void>) => {
    await act();
    await chooseInMenu(site.browser, 'copy');
  };

  test('commands travel through the findings and back', async () => {
    await giveCommand(site.browser, 'next');
    await screenOf(page).card.waitFor();
    await expect.poll(position).toMatch(/^1 \//);
    await giveCommand(site.browser, 'next');
    await expect.poll(position).toMatch(/^2 \//);
    await giveCommand(site.browser, 'previous');
    await expect.poll(position).toMatch(/^1 \//);
  });

  test('a command collapses the panel and opens it', async () => {
    const { panel, pill } = screenOf(page);
    await giveCommand(site.browser, 'panel');
    await pill.waitFor();
    await giveCommand(site.browser, 'panel');
    await panel.waitFor();
  });

  test('the help sheet and the options show what the user has set, not what was proposed', async () => {
    const options = await openOptions(site);
    const rows = options.locator('.commands');
    expect(await rows.innerText()).toContain('下一条');
    expect(await rows.innerText()).toContain('展开或收起面板');
    expect(await rows.getByText('未设置').count()).toBeGreaterThanOrEqual(3);
    await options.close();
    await site.browser.background.evaluate(() => {
      chrome.commands.getAll = (async () => [
        { name: 'audit', description: '', shortcut: '' },
        { name: 'next', description: '', shortcut: 'Alt+Shift+N' },
      ]) as unknown as typeof chrome.commands.getAll;
    });
    await page.bringToFront();
    await screenOf(page).panel.locator('h2').focus();
    await page.keyboard.press('?');
    const keys = screenOf(page).panel.locator('.keys');
    await expect.poll(() => keys.innerText()).toMatch(/Alt\s*Shift\s*N/);
    expect(await keys.innerText()).not.toMatch(/Shift\s*G/);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    expect(await screenOf(page).panel.isVisible()).toBe(true);
  });

  test('the menu copies the finding of the cell that it was opened on, with figures, rule, source and address', async () => {
    await page.keyboard.press('Escape');
    const cell = page.locator('td', { hasText: /^340$/ });
    await cell.scrollIntoViewIfNeeded();
    await copyAt(() => cell.click({ button: 'right', position: { x: 3, y: 3 } }));
    await expect.poll(notice).toBe('已复制');
    const text = await clipboard();
    expect(text).toContain('《青禾市住房和城乡建设局2023年政府信息公开工作年度报告》：');
    expect(text).toContain('312 + 5 (317) ≠ 340 + 7 (347)，相差 30。');
    expect(text).toContain('国办公开办函〔2021〕30号');
    expect(text).toContain('(requests/flow)');
    expect(text.trimEnd().split('\n').at(-1)).toBe(`http://${AGENCY_HOST}/faulty.html`);
  });

  test('the menu copies the sentence that it was opened on, and the entry of the panel', async () => {
    const at = await page.evaluate(() => {
      const underlined = [...(CSS.highlights.get('gouji-warning') ?? [])] as Range[];
      const sentence = underlined.find((range) => range.toString().includes('321件'));
      sentence?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const line = sentence?.getClientRects()[0];
      return { x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + 6 };
    });
    await copyAt(() => page.mouse.click(at.x, at.y, { button: 'right' }));
    await expect
      .poll(clipboard)
      .toMatch(/本年新收申请，正文写 321，表三为 312，相差 9。\n原文：2023年，我局新收/);
    const entry = screenOf(page).findings.filter({ hasText: '复议后起诉' });
    await copyAt(() => entry.locator('button').first().click({ button: 'right' }));
    await expect.poll(clipboard).toContain('(litigation/outcomes)');
  });

  test('opened on nothing, the menu copies the finding looked at, and else says where to open it', async () => {
    const heading = page.getByText('三、收到和处理政府信息公开申请情况').first();
    await heading.scrollIntoViewIfNeeded();
    await copyAt(() => heading.click({ button: 'right' }));
    await expect.poll(notice).toContain('打开右键菜单');
    await screenOf(page).findings.filter({ hasText: '312 + 5' }).locator('button').first().click();
    await screenOf(page).card.waitFor();
    await copyAt(() => heading.click({ button: 'right' }));
    await expect.poll(clipboard).toContain('(requests/flow)');
  });

  test('opened on a card, the menu copies what the card is about, not what lies under it', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await screenOf(page).findings.filter({ hasText: '复议后起诉' }).locator('button').first().click();
    const { card } = screenOf(page);
    await card.waitFor();
    await copyAt(() => card.locator('.sum').click({ button: 'right' }));
    await expect.poll(clipboard).toContain('(litigation/outcomes)');
  });

  test('a command on a hidden result shows it and goes on', async () => {
    await giveCommand(site.browser, 'audit');
    await screenOf(page).panel.waitFor({ state: 'detached' });
    await giveCommand(site.browser, 'next');
    await screenOf(page).card.waitFor();
  });

  test('the menu audits a page elsewhere, and says on the button when it is no report', async () => {
    const other = await site.browser.context.newPage();
    await other.goto(site.publish('/list.html', samplePage('not-a-report.html')));
    await other.bringToFront();
    await chooseInMenu(site.browser, 'audit');
    await expect
      .poll(() =>
        site.browser.background.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getBadgeText({ tabId: tab?.id as number });
        }),
      )
      .toBe('–');
    await other.close();
  });
});

describe('what the browser asks of a report in a frame, beside another', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency({ viewport: { width: 1600, height: 1000 } });
    page = await site.browser.context.newPage();
    site.publish('/one.html', FAULTY);
    site.publish('/two.html', samplePage('faulty-2021.html'));
    const frames = ['one', 'two'].map(
      (name) => `<iframe src="${name}.html" width="760" height="900"></iframe>`,
    );
    await page.goto(site.publish('/frames.html', `<!DOCTYPE html><title>年报</title>${frames.join('')}`));
    await page.locator('gouji-panel').nth(1).waitFor({ state: 'attached' });
  });
  afterAll(() => site?.close());

  const frame = (name: string) =>
    page.frames().find((one) => one.url().endsWith(`/${name}.html`)) as ReturnType<Page['mainFrame']>;
  const openCards = () =>
    Promise.all(['one', 'two'].map((name) => frame(name).locator('gouji-marks .card').count()));

  test('a command goes to the report that the user was last busy with', async () => {
    for (const [name, cards] of [
      ['two', [0, 1]],
      ['one', [1, 1]],
    ] as const) {
      await frame(name).locator('h1').click();
      await giveCommand(site.browser, 'next');
      await expect.poll(openCards).toEqual(cards);
    }
  });

  test('the menu copies from the frame that it was opened in', async () => {
    const paste = async (name: string) => {
      await frame(name).evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
      await page.keyboard.press('ControlOrMeta+V');
      return frame(name).locator('textarea').last().inputValue();
    };
    for (const name of ['one', 'two']) {
      await frame(name).locator('h1').click({ button: 'right' });
      await chooseInMenu(site.browser, 'copy');
      await expect.poll(() => paste(name)).toContain(`/${name}.html`);
    }
  });
});

describe('the entries of the menu', () => {
  let site: AgencySite;

  beforeAll(async () => {
    site = await startAgency();
    // No call tells what a menu shows; what it is told is kept.
    await site.browser.background.evaluate(() => {
      const told: Record<string, object> = {};
      const update = chrome.contextMenus.update.bind(chrome.contextMenus);
      Object.assign(globalThis, { told });
      chrome.contextMenus.update = (async (id: string, entry: object) => {
        told[id] = { ...told[id], ...entry };
        return update(id, entry);
      }) as unknown as typeof chrome.contextMenus.update;
    });
  });
  afterAll(() => site?.close());

  const told = (id: string) =>
    site.browser.background.evaluate(
      (entry) => (globalThis as unknown as { told: Record<string, Record<string, unknown>> }).told[entry],
      id,
    );

  test('offer to copy while a report is before the user, and not on the next page', async () => {
    const page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', FAULTY));
    await screenOf(page).panel.waitFor();
    await expect.poll(() => told('copy')).toMatchObject({ visible: true });
    await giveCommand(site.browser, 'audit');
    await expect.poll(() => told('copy')).toMatchObject({ visible: false });
    await giveCommand(site.browser, 'audit');
    await expect.poll(() => told('copy')).toMatchObject({ visible: true });
    await page.goto(site.publish('/list.html', samplePage('not-a-report.html')));
    await expect.poll(() => told('copy')).toMatchObject({ visible: false });
  });

  test('follow the language that the user chose', async () => {
    const page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', FAULTY));
    const { panel } = screenOf(page);
    await panel.getByRole('button', { name: /switch to English/ }).click();
    await expect.poll(() => told('copy')).toMatchObject({ title: 'Copy this finding' });
    expect(await told('audit')).toMatchObject({ title: 'Audit this page' });
    await panel.getByRole('button', { name: /切换为中文/ }).click();
    await expect.poll(() => told('copy')).toMatchObject({ title: '复制这条发现' });
  });
});
