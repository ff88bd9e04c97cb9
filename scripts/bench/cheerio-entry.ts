import { load } from 'cheerio';

/** The yardstick: a parser and nothing else. */
export const loadPage = (): unknown => load(document.documentElement.outerHTML);
