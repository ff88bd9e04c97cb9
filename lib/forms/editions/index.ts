import type { Edition, EditionId } from '../define.ts';
import { edition2019 } from './2019.ts';
import { edition2021 } from './2021.ts';

/** Every edition in use on the web, oldest first. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = { '2019': edition2019, '2021': edition2021 };
