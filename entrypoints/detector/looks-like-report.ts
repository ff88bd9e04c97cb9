/** 政府信息公开…年度报告 / 年报 in titles, in simplified and traditional characters. */
const TITLE = /(信息|資訊|政[务務])公[开開].{0,12}([报報]告|年[报報])/;

/** Words that only the statutory form prints. Two of them beside its subject make a report likely. */
const SUBJECT = /信息公[开開]|資訊公[开開]|政[务務]公[开開]/;
const FORM_WORDS = [
  /第二十[条條]\s*第/,
  /自然人/,
  /[结結][转轉]下年度/,
  /[结結]果[维維]持/,
  /本年新收/,
  /其[他它]需要?[报報]告的?事[项項]/,
];

/** More elements than this, and reading the whole text would cost more than a millisecond. */
const WHOLE_TEXT_LIMIT = 6_000;
const TABLE_LIMIT = 200;
const HEAD_ROWS = 5;

/**
 * Whether a page may be an annual report: cheap, no layout. It may say yes to a page that the auditor then
 * rejects; of real reports it misses only huge pages that have neither a telling title nor a table.
 */
export function looksLikeReport(page: Document): boolean {
  if (!page.body) return false;
  if (titles(page).some((title) => TITLE.test(title))) return true;
  // item() stops the walk there; the length, and brackets, which look at it, would count the whole page.
  const small = page.getElementsByTagName('*').item(WHOLE_TEXT_LIMIT) === null;
  return hasFormWords(small ? (page.body.textContent ?? '') : tableHeads(page));
}

function titles(page: Document): string[] {
  const declared = page.head?.querySelector<HTMLMetaElement>('meta[name="ArticleTitle" i]')?.content ?? '';
  return [page.title, declared].filter((title) => title.length < 200);
}

/** First rows of the innermost tables; layout tables around the page would bring the whole page along. */
function tableHeads(page: Document): string {
  const tables = page.getElementsByTagName('table');
  const heads: string[] = [];
  for (let i = 0; i < TABLE_LIMIT; i++) {
    const table = tables.item(i);
    if (!table) break;
    // What is within a table comes right after it.
    if (!table.contains(tables.item(i + 1))) heads.push(head(table));
  }
  return heads.join('\n');
}

const head = ({ rows }: HTMLTableElement): string =>
  Array.from({ length: HEAD_ROWS }, (_, row) => rows.item(row)?.textContent ?? '').join('\n');

function hasFormWords(text: string): boolean {
  const words = FORM_WORDS.filter((word) => word.test(text)).length;
  return words >= 3 || (words === 2 && SUBJECT.test(text));
}
