import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../test/support/browser.ts';
import { type PageServer, startServer } from '../test/support/server.ts';

const HELP = `Usage: npm run demo [-- --headless]

Builds the extension, serves the sample report pages of test/pages as an agency site, and opens Chromium with the
extension on the faulty one. Without a display (or with --headless) it prints the findings of every page instead and
writes screenshots.

Another browser than the one found: GOUJI_CHROMIUM=/path/to/chromium npm run demo
`;

const ROOT = new URL('..', import.meta.url);
const PAGES = new URL('test/pages/', ROOT);
const SCREENSHOTS = fileURLToPath(new URL('.cache/demo/', ROOT));

/** A made-up agency; the browser leads every such host to this machine. */
const HOST = 'www.qinghe-shili.gov.cn';
const START = 'faulty-2021.html';

/** How long a page may take until Gouji has spoken: ample for the report that comes late by script. */
const PATIENCE_MS = 4_000;

/** Until scrolling and marks are at rest. */
const SETTLE_MS = 600;

async function demo(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) return console.log(HELP);
  build();
  const headless = args.includes('--headless') || !hasDisplay();
  const names = (await readdir(PAGES)).filter((name) => name.endsWith('.html')).sort();
  const server = await startServer();
  await serve(server, names);
  // Alone, wide enough for the panel beside the report; with a person, as their screen is.
  const viewport = headless ? { width: 1920, height: 1000 } : { width: 1280, height: 900 };
  const browser = await startBrowser({ port: server.port, headless, viewport, keepFirstPage: !headless });
  try {
    await (headless ? recordAll(browser.context, names) : showInWindow(browser.context));
  } finally {
    await browser.close();
    await server.close();
  }
}

function build(): void {
  console.log('gouji: building the extension …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the extension does not build:\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function serve(server: PageServer, names: readonly string[]): Promise<void> {
  server.serve(HOST, '/', names.map((name) => `<li><a href="/${name}">${name}</a>`).join('\n'));
  for (const name of names) server.serve(HOST, `/${name}`, { body: await readFile(new URL(name, PAGES)) });
}

/** A window for a person to play with, until it is closed. */
async function showInWindow(context: BrowserContext): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`http://${HOST}/${START}`);
  await page.bringToFront();
  console.log('gouji: press Alt+↓ to go to the first finding, and again to the next.');
  console.log(`gouji: http://${HOST}/ lists all sample pages; close the window to end the demo.`);
  await closed;
}

/** Opens every sample page, prints what the extension shows there, and takes a picture of it. */
async function recordAll(context: BrowserContext, names: readonly string[]): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  for (const name of names) {
    const page = await context.newPage();
    await page.goto(`http://${HOST}/${name}`);
    console.log(`\n${name}`);
    for (const line of await whatIsShown(page)) console.log(`  ${line}`);
    const cause = await goToFirst(page);
    if (cause !== null) console.log(`  In the picture, the card is at the figure in question: ${cause}`);
    await page.screenshot({ path: `${SCREENSHOTS}${name.replace('.html', '.png')}` });
    await page.close();
  }
  console.log(`\ngouji: screenshots are in ${SCREENSHOTS}`);
  console.log(
    `gouji: begin with ${START.replace('.html', '.png')}: the figure in the dashed frame, and the card beside it`,
  );
}

/**
 * Goes to the first finding, as Alt+↓ does, and gives what its card says of the likely cause; null where there is no
 * such card.
 */
async function goToFirst(page: Page): Promise<string | null> {
  if (!(await page.locator('gouji-panel .panel').isVisible())) return null;
  await page.keyboard.press('Alt+ArrowDown');
  const change = page.locator('gouji-marks .card .change');
  // The card of a finding without a likely cause has none, and one without a place has no card.
  await page.locator('gouji-panel .finding[data-selected="true"]').waitFor();
  await page.waitForTimeout(SETTLE_MS);
  return (await change.count()) === 0 ? null : (await change.first().innerText()).replaceAll(/\s+/g, ' ');
}

/**
 * The panel's own words, as a reader sees them, or those of the pill that it folds up to where all is well. Both stand
 * in an open shadow root, which locators enter.
 */
async function whatIsShown(page: Page): Promise<string[]> {
  const panel = page.locator('gouji-panel .panel');
  const pill = page.locator('gouji-panel .pill');
  try {
    await panel.or(pill).waitFor({ timeout: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    return ['(nothing: to Gouji this page is no report)'];
  }
  if (await pill.isVisible()) return [await pill.innerText()];
  const coverage = await panel.locator('.coverage').innerText();
  const findings = await panel.locator('.finding .message').allInnerTexts();
  return [coverage, ...findings.map((finding) => `- ${finding}`)];
}

await demo(process.argv.slice(2));
