import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditResult } from '../../lib/audit/result.ts';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download, exportFrom } from '../support/exports.ts';
import { screenOf, toolbarBadge } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { type ReviewParts, reviewOf, storedDecisions } from '../support/review.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
/** The cell with the wrong digit, and the findings that name it. */
const WRONG = 'requests.resultTotal.total';
const FLOW = '312 + 5';
/** A finding alone on its cells. */
const ALONE = '18 + 4';

describe('reviewing a report', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReviewParts;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    page = await site.browser.context.newPage();
    parts = reviewOf(page);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    await site.browser.background.evaluate(() => chrome.storage.local.clear());
    await open();
  });

  const open = async () => {
    await page.goto(ADDRESS);
    await screenOf(page).panel.waitFor();
  };
  const select = (words: string) => parts.finding(words).locator('> button').click();
  const stored = () => storedDecisions(site.browser, ADDRESS);
  const errors = () => screenOf(page).panel.locator('.verdict span[data-severity="error"]').innerText();

  test('a confirmed finding is told with its reason, stays counted, and is still so after a reload', async () => {
    const before = await errors();
    await select(FLOW);
    await parts.verdict('确认').click();
    await expect.poll(() => parts.finding(FLOW).locator('.tag').innerText()).toBe('已确认：已对照页面');
    await parts.reason('已反馈，待更正').click();
    await parts.note.fill('十一月二十三日电话反馈');
    await expect.poll(async () => (await stored())[0]?.note).toBe('十一月二十三日电话反馈');
    await open();
    await expect.poll(() => parts.finding(FLOW).locator('.tag').innerText()).toBe('已确认：已反馈，待更正');
    expect([await errors(), await parts.progress.innerText()]).toEqual([before, '已处理 1/8']);
    await select(FLOW);
    expect(await parts.note.inputValue()).toBe('十一月二十三日电话反馈');
  });

  test('a dismissed finding leaves every count, its badge leaves the page, and travelling passes it by', async () => {
    const { mark, panel, findings } = screenOf(page);
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('4');
    expect(await mark('litigation.suitAfterReview.total').locator('.badge').count()).toBe(1);
    await select(ALONE);
    await parts.verdict('忽略').click();
    expect(await stored()).toEqual([]);
    await parts.reason('规则不适用').click();
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('3');
    expect(await errors()).toBe('3 处错误');
    await page.keyboard.press('Escape');
    await parts.dismissed.waitFor();
    expect(await parts.finding(ALONE).count()).toBe(0);
    const quiet = mark('litigation.suitAfterReview.total');
    await expect.poll(() => quiet.getAttribute('data-quiet')).toBe('true');
    expect(await quiet.locator('.badge').count()).toBe(0);
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Alt+ArrowDown');
      expect(await findings.locator('.message', { hasText: ALONE }).count()).toBe(0);
    }
    await parts.dismissed.click();
    await select(ALONE);
    await panel.locator('.verdicts [aria-pressed="true"]', { hasText: '忽略' }).waitFor();

    const popup = await openPopup(site, page);
    await popup.getByText('3 处错误').waitFor();
    await popup.getByText('已忽略 1 条').waitFor();
    await popup.close();
    await page.bringToFront();
  });

  test('a figure that changes opens its finding again and tells what it was; when it is back, so is the decision', async () => {
    const print = (from: string, to: string) =>
      page.evaluate(
        ([was, is]) => {
          for (const cell of document.querySelectorAll('td'))
            if (cell.textContent === was) cell.textContent = is ?? '';
        },
        [from, to],
      );
    await select(FLOW);
    await parts.verdict('忽略').click();
    await parts.reason('原始附件正确').click();
    await page.keyboard.press('Escape');
    await print('340', '341');
    await expect.poll(() => parts.finding(FLOW).locator('.tag').textContent()).toBe('数字已变 340 → 341');
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('4');
    await select(FLOW);
    const told = await parts.finding(FLOW).locator('.earlier').innerText();
    expect(told).toContain('表三“（七）总计”的“总计” 曾为 340 现为 341');
    expect(told).toContain('已忽略：原始附件正确');
    await print('341', '340');
    await expect.poll(() => parts.finding(FLOW).locator('.tag').innerText()).toBe('已忽略：原始附件正确');
    await page.keyboard.press('Escape');
    await parts.dismissed.waitFor();
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('3');
  });

  test('a note is kept though the page is reloaded in the midst of it', async () => {
    await select(FLOW);
    await parts.verdict('确认').click();
    await parts.note.pressSequentially('半句');
    await page.reload();
    await screenOf(page).panel.waitFor();
    await select(FLOW);
    expect(await parts.note.inputValue()).toBe('半句');
  });

  test('the exported JSON has the decisions', async () => {
    await select(FLOW);
    await parts.verdict('忽略').click();
    await parts.reason('页面读取有误').click();
    const { text } = await download(page, () => exportFrom(screenOf(page).panel, 'json'));
    const { decisions, findings } = auditResult.parse(JSON.parse(text));
    expect(findings.map(({ id }) => id)).toContain(decisions?.[0]?.finding);
    expect(decisions).toMatchObject([{ verdict: 'dismissed', reason: 'misread', state: 'holds' }]);
    expect(decisions?.[0]?.printed).toContainEqual({ place: WRONG, text: '340' });
  });
});
