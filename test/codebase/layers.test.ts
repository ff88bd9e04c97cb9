import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms of lib/ from the bottom up. A room imports from rooms below it and from itself, nothing else. */
const ROOMS = [
  ['text'],
  ['i18n'],
  ['page'],
  ['grid'],
  ['forms'],
  ['report'],
  ['prose'],
  ['rules'],
  ['audit'],
  ['diagnose'],
  // lib/audit-page.ts: the whole way of the data.
  ['audit-page.ts'],
  ['review'],
  ['export', 'show'],
  ['state', 'platform', 'cli'],
];

/** Pure rooms: no DOM, no Node, no browser. lib/page reads live pages and files, the last three are the edge. */
const EDGE = new Set(['page', 'state', 'platform', 'cli']);

const ROOT = join(import.meta.dirname, '../..');
const levelOf = (room: string) => ROOMS.findIndex((level) => level.includes(room));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What is wrong with an import between two files (paths from the project's root); null where it is lawful. */
function breach({ from, to, typeOnly }: Import): string | null {
  const [top, room = ''] = from.split('/');
  const [target, targetRoom = ''] = to.split('/');
  if (top === 'lib') return target === 'lib' ? between(room, targetRoom) : outside(room, to);
  if (top !== 'components') return null;
  if (target === 'components' || targetRoom === 'i18n') return null;
  if (target === 'lib')
    return typeOnly || isData(to) ? null : `components import types and i18n only, not ${to}`;
  return /^(preact|@preact\/signals)/.test(to) ? null : `components know no ${to}`;
}

function between(room: string, target: string): string | null {
  if (levelOf(room) < 0 || levelOf(target) < 0) return `no such room: ${room} → ${target}`;
  if (room === target || levelOf(target) < levelOf(room)) return null;
  return `${room} may not import from ${target}`;
}

/** Pure data and functions of the session are values that a component may use. */
const isData = (to: string) => /^lib\/(forms\/define|state\/signs)\.ts$/.test(to);

function outside(room: string, to: string): string | null {
  if (/^(entrypoints|components)\//.test(to)) return `${room} may not import from ${to}`;
  if (EDGE.has(room)) return null;
  return /^(node:|wxt|preact|@preact)/.test(to) ? `${room} is pure and knows no ${to}` : null;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

function importsOf(path: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, to = '']) => ({
    from: path,
    to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), to)) : to,
    typeOnly: Boolean(type),
  }));
}

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));

describe('the import law', () => {
  const all = ['lib', 'components'].flatMap((folder) =>
    sources(folder).flatMap((path) => importsOf(path, readFileSync(join(ROOT, path), 'utf8'))),
  );

  test('is kept by every file', () => {
    const breaches = all.flatMap((found) => {
      const wrong = breach(found);
      return wrong ? [`${found.from}: ${wrong}`] : [];
    });
    expect(breaches).toEqual([]);
  });

  test('sees the imports at all', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(20);
    expect(importsOf('lib/rules/x.ts', "import {\n  a,\n} from '../audit/run.ts';")).toEqual([
      { from: 'lib/rules/x.ts', to: 'lib/audit/run.ts', typeOnly: false },
    ]);
  });

  test.each([
    ['lib/rules/x.ts', 'lib/audit/run.ts'],
    ['lib/text/x.ts', 'lib/i18n/text.ts'],
    ['lib/state/x.ts', 'lib/platform/frames.ts'],
    ['lib/grid/x.ts', 'node:fs'],
    ['lib/report/x.ts', 'components/panel/panel.tsx'],
    ['components/x.tsx', 'lib/platform/frames.ts'],
    ['components/x.tsx', 'wxt/browser'],
    ['components/x.tsx', 'entrypoints/auditor/keys.ts'],
  ])('refuses %s → %s', (from, to) => {
    expect(breach({ from, to, typeOnly: false })).not.toBeNull();
  });

  test.each([
    ['lib/rules/x.ts', 'lib/report/report.ts', false],
    ['components/x.tsx', 'lib/platform/frames.ts', true],
    ['components/x.tsx', 'lib/i18n/ui.ts', false],
    ['entrypoints/x.ts', 'lib/platform/frames.ts', false],
  ])('allows %s → %s', (from, to, typeOnly) => {
    expect(breach({ from, to, typeOnly })).toBeNull();
  });
});
