import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Order } from './deal.ts';
import type { Input } from './input.ts';
import { startPool } from './pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
writeFileSync(join(folder, 'page.html'), '<p>正文');
afterAll(() => rmSync(folder, { recursive: true }));

const order: Order = {
  command: { kind: 'audit', format: 'ndjson', lang: 'en', failOnError: false, files: [] },
  width: null,
};

it('a thread that breaks down costs the file that it was at, and no other', async () => {
  const pool = startPool(1, { order, folder });
  const broken = { name: 'broken.html', bytes: null } as unknown as Input;
  const page = { file: 'page.html', input: null };
  try {
    const dealt = await Promise.all(
      [page, { file: 'broken.html', input: broken }, page, page].map(pool.deal),
    );
    expect(dealt.map((one) => ('refused' in one ? one.refused.en : 'dealt with'))).toEqual([
      'dealt with',
      expect.stringContaining('a defect of Gouji'),
      'dealt with',
      'dealt with',
    ]);
  } finally {
    await pool.close();
  }
}, 60_000);
