import type { Shortcut } from './shortcuts.ts';
import { ask } from './tell.ts';

/**
 * The browser's commands for Gouji, asked for from a page, which cannot know them itself.
 *
 * @throws as ask() does
 */
export const askShortcuts = (): Promise<readonly Shortcut[]> => ask({ name: 'shortcuts' }, isShortcuts);

const isShortcuts = (answer: unknown): answer is Shortcut[] =>
  Array.isArray(answer) &&
  answer.every(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      'name' in one &&
      typeof one.name === 'string' &&
      'keys' in one &&
      typeof one.keys === 'string',
  );
