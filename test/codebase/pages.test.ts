import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { samplePages } from '../support/site/index.ts';

const folder = new URL('../pages/', import.meta.url);

describe('the sample pages in test/pages', () => {
  it.each([...samplePages()])('%s is as scripts/make-pages.ts writes it', async (name, html) => {
    expect(await readFile(new URL(name, folder), 'utf8')).toBe(html);
  });

  it('are no more than the script writes', async () => {
    expect((await readdir(folder)).sort()).toEqual([...samplePages().keys()].sort());
  });

  it('link to nothing but .gov.cn', async () => {
    const hosts = [...samplePages().values()].flatMap((html) => [
      ...html.matchAll(/https?:\/\/([^/"）<]+)/g),
    ]);
    expect(hosts.map((match) => match[1]).filter((host) => !host?.endsWith('.gov.cn'))).toEqual([]);
  });
});
