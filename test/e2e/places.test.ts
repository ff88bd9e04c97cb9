import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { isApart } from '../support/in-page.ts';
import { toGbk } from '../support/layouts/gbk.ts';
import { hasTrace, screenOf, toolbarBadge } from '../support/page-driver.ts';
import { SCRIPTED_FRAMES, scriptedFrame } from '../support/report-frames.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const CLEAN = samplePage('clean-2021.html');
/** The report of a sample page without the page around it. */
const articleOf = (html: string): string => html.slice(html.indexOf('<h1>'), html.lastIndexOf('</body>'));

describe('where a report may be', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const open = async (address: string) => {
    page = await site.browser.context.newPage();
    await page.goto(address);
    return screenOf(page);
  };
  const badge = () => toolbarBadge(site.browser, page);

  test('a GBK page over http', async () => {
    const html = FAULTY.replace('<meta charset="utf-8">', '<meta charset="gb2312">');
    const { panel } = await open(site.publish('/gbk.html', { body: toGbk(html), type: 'text/html' }));
    await panel.waitFor();
    expect(await page.evaluate(() => document.characterSet)).toBe('GBK');
    await expect.poll(badge).toBe('4');
  });

  test('a page without any title', async () => {
    const { panel } = await open(site.publish('/untitled.html', FAULTY.replace(/<title>.*<\/title>/, '')));
    await panel.waitFor();
  });

  test('a report that a script inserts a second after load', async () => {
    const late = `<!DOCTYPE html><title>公告</title><div id="zoom"></div><script>
      setTimeout(() => { document.getElementById('zoom').innerHTML = ${JSON.stringify(articleOf(FAULTY)).replaceAll('<', '\\u003c')}; }, 1000)
    </script>`;
    const { panel, mark } = await open(site.publish('/late.html', late));
    await panel.waitFor();
    expect(await mark('requests.resultTotal.total').count()).toBe(1);
  });

  test('a report in a frame of the same site: the panel has room outside, and leaves with the frame', async () => {
    site.publish('/inner.html', FAULTY);
    const { panel, findings } = await open(
      site.publish(
        '/outer.html',
        '<!DOCTYPE html><title>年报</title><h1>年报</h1><iframe src="inner.html" width="100%" height="700"></iframe>',
      ),
    );
    await panel.waitFor();
    const inner = frameOf(page, '/inner.html');
    const within = screenOf(page, inner);
    await expect.poll(badge).toBe('4');
    await findings.locator('button', { hasText: '312 + 5' }).click();
    await within.card.waitFor();
    expect(await within.mark('requests.resultTotal.total').isVisible()).toBe(true);
    expect(await inner.locator('gouji-panel').count()).toBe(0);
    await expect
      .poll(async () =>
        isApart(await within.mark('requests.resultTotal.total').boundingBox(), await panel.boundingBox()),
      )
      .toBe(true);

    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await panel.waitFor({ state: 'detached' });
    expect(await hasTrace(page)).toBe(false);
    await expect.poll(badge).toBe('');
  });

  test('a report in a frame within a frame: the panel has room outside both, and the cell comes out from under it', async () => {
    site.publish('/core.html', FAULTY);
    site.publish(
      '/shell.html',
      '<!DOCTYPE html><title>x</title><iframe src="core.html" width="900" height="900">',
    );
    const { panel, findings } = await open(
      site.publish(
        '/nest.html',
        '<!DOCTYPE html><title>x</title><iframe src="shell.html" width="1200" height="600">',
      ),
    );
    await panel.waitFor();
    const within = screenOf(page, frameOf(page, '/core.html'));
    await findings.locator('button', { hasText: '312 + 5' }).click();
    await within.card.waitFor();
    await expect
      .poll(async () =>
        isApart(await within.mark('requests.resultTotal.total').boundingBox(), await panel.boundingBox()),
      )
      .toBe(true);
  });

  test('two reports in two frames: each has its panel, and the number is of both', async () => {
    site.publish('/one.html', FAULTY);
    site.publish('/two.html', FAULTY);
    const frames = ['one', 'two'].map(
      (name) => `<iframe src="${name}.html" width="100%" height="400"></iframe>`,
    );
    const { panel, pill } = await open(
      site.publish('/two-frames.html', `<!DOCTYPE html><title>x</title>${frames.join('')}`),
    );
    await expect.poll(badge).toBe('8');
    expect([await panel.count(), await pill.count()]).toEqual([1, 1]);
  });

  test.each(SCRIPTED_FRAMES)('a report in a frame that a script fills: %s', async (way) => {
    const { panel } = await open(site.publish(`/${way}.html`, scriptedFrame(way)));
    await panel.waitFor();
    await expect.poll(badge).toBe('4');
  });

  test('a report in a frame on a page of another site', async () => {
    site.publish('/inner2.html', FAULTY);
    const outer = `<!DOCTYPE html><title>x</title><iframe src="http://zjj.qinghe-shili.gov.cn/inner2.html" width="100%" height="700"></iframe>`;
    await open(site.publish('/foreign.html', outer, 'www.foreign.example'));
    await frameOf(page, '/inner2.html').locator('gouji-panel :is(.panel, .pill)').waitFor();
    expect(await page.locator('gouji-panel').count()).toBe(0);
    await expect.poll(badge).toBe('4');
  });

  test('a report in an open shadow root', async () => {
    const html = FAULTY.replace('<h1>', '<x-report><template shadowrootmode="open"><h1>').replace(
      '</body>',
      '</template></x-report></body>',
    );
    const { panel, mark, findings } = await open(site.publish('/shadow.html', html));
    await panel.waitFor();
    await findings.locator('button', { hasText: '312 + 5' }).click();
    expect(await mark('requests.resultTotal.total').isVisible()).toBe(true);
  });

  test('a single-page application: the result comes and goes with the report', async () => {
    const { panel, pill, findings } = await open(
      site.publish('/app.html', '<!DOCTYPE html><title>站点</title><main>欢迎</main>'),
    );
    expect(await hasTrace(page)).toBe(false);
    await show(page, '/report/1', FAULTY);
    await panel.waitFor();
    await expect.poll(badge).toBe('4');
    await findings.locator('button', { hasText: '312 + 5' }).click();

    await show(page, '/report/2', CLEAN);
    await expect.poll(badge).toBe('0');
    expect(await findings.locator('[data-severity="error"]').count()).toBe(0);

    await show(page, '/home', '<p>欢迎</p>');
    await panel.or(pill).waitFor({ state: 'detached' });
    expect(await hasTrace(page)).toBe(false);
    await expect.poll(badge).toBe('');

    await show(page, '/report/1', FAULTY);
    await panel.or(pill).waitFor();
  });

  test('content replaced after load is audited again, without marks going out in between', async () => {
    const { panel, mark } = await open(site.publish('/edited.html', FAULTY));
    await panel.waitFor();
    await page.evaluate(watchMarks);
    await page.locator('td', { hasText: /^340$/ }).evaluate((cell) => {
      cell.textContent = '311';
    });
    await expect.poll(() => panel.getByText('312 + 5 (317) ≠ 311 + 7 (318)').count()).toBeGreaterThan(0);
    expect(await mark('requests.resultTotal.total').isVisible()).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { fewest: number }).fewest)).toBeGreaterThan(0);
  });

  test('a clean report gets a short, reassuring line', async () => {
    const { pill, panel, badges } = await open(site.publish('/clean.html', CLEAN));
    await pill.waitFor();
    expect(await pill.innerText()).toBe('勾稽关系全部成立，未发现问题。');
    expect(await badges.count()).toBe(0);
    await pill.click();
    expect(await panel.locator('.verdict').innerText()).toContain('勾稽关系全部成立');
  });

  test.each(['not-a-report.html', 'notice.html'])('%s is no report: no trace', async (name) => {
    await open(site.publish(`/${name}`, samplePage(name)));
    await page.waitForTimeout(900);
    expect(await hasTrace(page)).toBe(false);
    expect(await badge()).toBe('');
  });
});

const frameOf = (page: Page, path: string): Frame => {
  const frame = page.frames().find((candidate) => new URL(candidate.url()).pathname === path);
  if (!frame) throw new Error(`no frame ${path}`);
  return frame;
};

/** What an application does: a new address, and other content under it. */
const show = (page: Page, path: string, html: string) =>
  page.evaluate(
    ([to, markup]) => {
      history.pushState(null, '', to);
      const main = document.querySelector('main');
      if (main) main.innerHTML = markup ?? '';
    },
    [path, html],
  );

/** Notes the smallest number of visible marks from now on. */
const watchMarks = () => {
  const marks = () =>
    document.querySelector('gouji-marks')?.shadowRoot?.querySelectorAll('.mark:not([hidden])').length ?? 0;
  const state = window as unknown as { fewest: number };
  state.fewest = marks();
  const look = () => {
    state.fewest = Math.min(state.fewest, marks());
    requestAnimationFrame(look);
  };
  look();
};
