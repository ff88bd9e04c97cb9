import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf } from '../support/page-driver.ts';
import { type PrintedWord, READS_PDF, sheetsOf, wordsOf } from '../support/pdf.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const withHead = (css: string) => FAULTY.replace('</head>', `<style>${css}</style></head>`);
const within = (open: string, close = '') =>
  FAULTY.replace('<body>', `<body>${open}`).replace('</body>', `${close}</body>`);

const HEADING = '勾稽核对附页';
/** What the sample page ends with. */
const LAST_OF_PAGE = '网站标识码';
/** Words of the panel that are neither in the report nor in the annex. */
const OF_PANEL = /导出 Excel|发现的问题|复制表格/;

describe.skipIf(!READS_PDF)('an audited page on paper', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(async () => {
    await page.close();
    await site.browser.background.evaluate(() => chrome.storage.local.clear());
  });
  afterAll(() => site?.close());

  const open = async (html: string) => {
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/print.html', html));
    await screenOf(page).panel.waitFor();
  };
  const print = () => page.pdf({ format: 'A4' });

  test('has its findings on a sheet of their own behind the report, and nothing of the panel', async () => {
    await open(FAULTY);
    await page.keyboard.press('Alt+ArrowDown');
    await screenOf(page).card.waitFor();
    const sheets = sheetsOf(await print());
    const annex = sheets.at(-1) ?? '';
    expect(sheets.filter((sheet) => sheet.includes(HEADING))).toEqual([annex]);
    expect(sheets.join()).not.toMatch(OF_PANEL);
    expect(annex.trimStart().startsWith(HEADING)).toBe(true);
    for (const said of [
      '青禾市住房和城乡建设局2023年政府信息公开工作年度报告',
      'http://zjj.qinghe-shili.gov.cn/print.html',
      '4 处错误，4 处提示，42 条勾稽关系中 38 条成立，4 条不成立',
      '本年新收申请，正文写 321，表三为 312，相差 9',
      '“2023年，我局新收政府信息公开申请321件，上年结转5件。”',
      '国办公开办函〔2021〕30号 总体情况与各表',
      '现为 340 若改为 310',
    ])
      expect(annex).toContain(said);
    expect(annex).toMatch(/打印时间\s+\d{4}-\d\d-\d\d \d\d:\d\d/);
    expect(annex.match(/^\s*\d+\s+(错误|提示|说明)/gm)).toHaveLength(8);
  });

  test('has the numbers of the findings in the very cells', async () => {
    await open(FAULTY);
    const pdf = await print();
    const annex = sheetsOf(pdf).at(-1) ?? '';
    const expected = [...annex.matchAll(/^\s*(\d+)\s+(?:错误|提示) .*340/gm)].map(([, number]) => number);
    expect(expected).toHaveLength(4);
    const words = wordsOf(pdf).slice(0, -1).flat();
    const figure = words.find(({ text }) => text === '340') as PrintedWord;
    const beside = words.filter((word) => word !== figure && isBeside(word, figure));
    expect(beside.map(({ text }) => text.replace(',', ''))).toEqual(expected);
    const fine = words.filter(({ text }) => text === '181').at(-1) as PrintedWord;
    expect(words.filter((word) => word !== fine && isBeside(word, fine))).toEqual([]);
  });

  test('is the page that it was, before, after, and on the screen meanwhile', async () => {
    await open(FAULTY);
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const annex = document.querySelector('gouji-annex');
        const cell = [...document.querySelectorAll('td')].find((td) => td.textContent === '340');
        const seen = [
          annex && getComputedStyle(annex).display,
          cell && getComputedStyle(cell, '::after').content,
        ];
        Object.assign(window, { seen });
      }),
    );
    const state = () =>
      page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
    const before = await state();
    await print();
    expect(await state()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
      'none',
      'none',
    ]);
  });

  test.each([
    ['hides everything on paper', withHead('@media print { html, body * { display: none !important } }')],
    ['is as high as the window and cut off', withHead('html, body { height: 100%; overflow: hidden }')],
    ['scrolls in a box', within('<div style="height: 100vh; overflow: auto">', '</div>')],
    ['runs out of a box', within('<div style="height: 100vh">', '</div>')],
    ['floats', withHead('body > * { float: left }')],
    [
      'stands out of the flow',
      within('<div style="position: absolute; top: 0; left: 0; width: 100%">', '</div>'),
    ],
    [
      'is laid out as a row',
      withHead('html { display: flex; height: 100vh } body { flex: 1; overflow: auto }'),
    ],
    ['has a fixed banner', within('<div style="position: fixed; inset: 0 0 auto; height: 90px">横幅</div>')],
    ['unsets everything', withHead('* { all: unset !important } td { display: table-cell !important }')],
    ['is wider than paper', withHead('html, body { min-width: 1500px }')],
    ['is in quirks mode', FAULTY.replace('<!DOCTYPE html>', '')],
  ])('keeps annex and report apart where the page %s', async (_, html) => {
    await open(html);
    const pdf = await print();
    const sheets = sheetsOf(pdf);
    const first = sheets.findIndex((sheet) => sheet.includes(HEADING));
    const annex = sheets.slice(first).join('\n');
    expect(first).toBeGreaterThan(0);
    expect(annex.match(/^\s*\d+\s+(错误|提示|说明)/gm)).toHaveLength(8);
    expect(annex).not.toMatch(/横幅|网站标识码|无障碍/);
    expect(sheets.slice(0, first).some((sheet) => sheet.includes(LAST_OF_PAGE))).toBe(
      !/display: none/.test(html),
    );
    for (const words of wordsOf(pdf).slice(first)) {
      expect(words.filter((word) => words.some((other) => other !== word && covers(word, other)))).toEqual(
        [],
      );
      // A4 is 595 points wide.
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(595);
      expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(20);
    }
  });

  test('tears no finding apart', async () => {
    // A figure more in every total: many findings, on several sheets.
    const many = FAULTY.replaceAll(
      /<td>(\d+)<\/td><\/tr>/g,
      (_, figure) => `<td>${Number(figure) + 1}</td></tr>`,
    );
    await open(many);
    const sheets = sheetsOf(await print());
    const first = sheets.findIndex((sheet) => sheet.includes(HEADING));
    const more = sheets.slice(first + 1);
    expect(more.length).toBeGreaterThan(0);
    for (const sheet of more)
      expect(sheet.trimStart()).toMatch(
        /^(\d+\s+(错误|提示)|[一二三四五六]、|可能的原因|第 |\d+ 处无法核实)/,
      );
    for (const sheet of sheets.slice(first, -1)) {
      expect(sheet.trimEnd().split('\n').at(-1)).not.toMatch(/^\s*(\d+\s+(错误|提示)|[一二三四五六]、)/);
    }
  });

  test('has the annex behind the whole page where the report stands in a frame', async () => {
    site.publish('/inner.html', FAULTY);
    await open(
      '<!DOCTYPE html><title>年报</title><h1>栏目</h1><iframe src="inner.html" width="100%" height="900"></iframe>',
    );
    const sheets = sheetsOf(await print());
    const first = sheets.findIndex((sheet) => sheet.includes(HEADING));
    expect(first).toBeGreaterThan(0);
    expect(sheets[first]).toContain('/inner.html');
    expect(sheets.filter((sheet) => sheet.includes(HEADING))).toHaveLength(1);
    expect(await page.locator('gouji-annex').count()).toBe(0);
  });

  test('says what was decided, and lists apart, without a number, what was dismissed', async () => {
    await open(FAULTY);
    const { panel } = screenOf(page);
    await panel.locator('h2').focus();
    for (const key of ['j', 'c', 'j', 'd', '3']) await page.keyboard.press(key);
    await panel.locator('.tag', { hasText: '已忽略：规则不适用' }).waitFor();
    const annex = sheetsOf(await print()).at(-1) ?? '';
    expect(annex.match(/^\s*\d+\s+(错误|提示|说明)/gm)).toHaveLength(7);
    expect(annex).toMatch(/312 \+ 5 \(317\) ≠ 340[^错提]*处理\s+已确认：已对照页面/);
    expect(annex).toMatch(/已忽略 1 条\s+表三[^处]*处理\s+已忽略：规则不适用/);
  });

  test('speaks the language of the panel', async () => {
    await open(FAULTY);
    await screenOf(page)
      .panel.getByRole('button', { name: /switch to English/ })
      .click();
    const annex = sheetsOf(await print()).at(-1) ?? '';
    expect(annex).toContain('Annex: findings of the audit');
    expect(annex).toContain('printed 340 if it were 310');
  });

  test('has no annex once Gouji is switched off', async () => {
    await open(FAULTY);
    await screenOf(page).panel.getByRole('button', { name: '在本页关闭勾稽' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    expect(sheetsOf(await print()).join()).not.toContain(HEADING);
  });
});

const middleOf = ({ left, top, right, bottom }: PrintedWord) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** In the same cell: behind a figure, or just under it. */
const isBeside = (word: PrintedWord, figure: PrintedWord): boolean => {
  const { x, y } = middleOf(word);
  return x > figure.left - 5 && x < figure.right + 20 && y > figure.top && y < figure.bottom + 6;
};

/** The middle of one word lies on one of another line. */
const covers = (word: PrintedWord, other: PrintedWord): boolean => {
  const { x, y } = middleOf(other);
  const inside = x > word.left && x < word.right && y > word.top && y < word.bottom;
  return inside && Math.abs(word.bottom - other.bottom) > 1;
};
