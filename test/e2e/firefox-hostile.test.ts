import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import { hostileTests } from '../support/hostile/suite.ts';

describe.skipIf(!FIREFOX)('pages that do not wish us well, in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  hostileTests(async (hostile) => {
    page = await site.open(site.publish('/hostile.html', hostile));
    return page;
  });
});
