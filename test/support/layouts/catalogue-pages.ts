import { onSite } from '../site/shell.ts';
import { BLUE } from '../site/style.ts';
import type { Layout } from './define.ts';
import * as places from './page-places.ts';
import * as variants from './page-variants.ts';
import { gbkPage } from './pages.ts';

/** Layouts that differ in the page around the report. */
export const PAGE_LAYOUTS: readonly Layout[] = [
  {
    name: 'site',
    description: 'A whole site around it: banner, side column, index table, footer',
    page: onSite(BLUE),
  },
  {
    name: 'layout-tables',
    description: 'The whole site in nested layout tables',
    page: variants.layoutTables,
  },
  {
    name: 'contents',
    description: 'Links with the names of all sections before the report',
    page: variants.withContents,
  },
  {
    name: 'letter',
    description: 'A letter of transmission with its own signature before the report',
    page: variants.withLetter,
  },
  {
    name: 'title-in-preamble',
    description: 'No title but in the first sentence',
    page: variants.withoutTitle,
    hides: ['title', 'publishedOn'],
  },
  { name: 'date-in-meta', description: 'Publication date only in meta', page: variants.dateInMeta },
  {
    name: 'signed',
    description: 'Signature and date in Chinese numerals at the end',
    page: variants.signedAtEnd,
  },
  { name: 'line-breaks', description: 'One div, lines between <br>', page: variants.brokenLines },
  { name: 'gbk', description: 'Declared as GB2312, to be served in GBK', charset: 'gbk', page: gbkPage },
  {
    name: 'frame',
    description: 'The report in a frame of the same site',
    page: places.inFrame,
    inner: places.innerPage,
    needsBrowser: true,
  },
  {
    name: 'inserted-later',
    description: 'The report inserted by script after a second',
    page: places.insertedLater,
    needsBrowser: true,
  },
  { name: 'shadow-root', description: 'The report in an open shadow root', page: places.inShadowRoot },
  { name: 'hidden-tab', description: 'The report in a tab that is not shown', page: places.hiddenTab },
];
