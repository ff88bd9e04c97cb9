import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READ_ATTRIBUTES } from '../../lib/page/wire.ts';

const LIB = join(import.meta.dirname, '../../lib');

/** The attributes that the core looks at, by what its sources say. */
const looked = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  // A file is parsed whole: parse.ts sees what is never sent.
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !/^(page|cli|export)\//.test(name))
  .flatMap((name) => {
    const source = readFileSync(join(LIB, name), 'utf8');
    const found = source.matchAll(/attribs\['([\w-]+)'\]|'([\w-]+)' in (?:\w+\.)?attribs/g);
    return [...found].map(([, read, asked]) => read ?? asked ?? '');
  });

test('every attribute that the core reads goes on the wire, and no other', () => {
  expect([...new Set(looked)].toSorted()).toEqual([...READ_ATTRIBUTES].toSorted());
});
