import { escapeHtml } from '../html.ts';
import { label, named } from './labels.ts';
import type { Memo, MemoItem } from './memo.ts';

const STYLE =
  'body{font:16px/1.7 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1f2933}' +
  'h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.1rem;margin-top:2rem}ol{padding-left:1.6rem}li{margin-bottom:1.2rem}' +
  'blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #cbd2d9;color:#52606d}small{color:#52606d;display:block}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;font-size:.85rem;color:#52606d}' +
  'dd{margin:0;overflow-wrap:anywhere}';

/** A memo as an HTML page of its own: no script, nothing loaded from elsewhere. */
export function memoHtml(memo: Memo): string {
  const facts = memo.facts.map(
    ({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const groups = memo.groups.map(
    ({ heading, items }) =>
      `<h2>${escapeHtml(heading)}</h2>\n<ol>\n${items.map((item) => itemHtml(item, memo)).join('\n')}\n</ol>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${memo.lang}">`,
    `<meta charset="utf-8"><title>${escapeHtml(memo.title)}</title><style>${STYLE}</style>`,
    `<h1>${escapeHtml(memo.title)}</h1>`,
    ...memo.warnings.map((warning) => `<p><strong>${escapeHtml(warning)}</strong></p>`),
    ...groups,
    `<h2>${label.about[memo.lang]}</h2>`,
    `<dl>${facts.join('')}</dl>`,
    ...memo.closing.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    '</html>\n',
  ].join('\n');
}

function itemHtml({ sentence, quotes, link, basis, decision }: MemoItem, { lang }: Memo): string {
  const quoted = quotes.map((quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`).join('');
  const open = link === null ? '' : ` <a href="${escapeHtml(link)}">${label.open[lang]}</a>`;
  const decided =
    decision === null ? '' : `<small>${named(label.decision[lang], escapeHtml(decision), lang)}</small>`;
  return `<li>${escapeHtml(sentence)}${open}${quoted}${decided}<small>${named(label.basis[lang], escapeHtml(basis), lang)}</small></li>`;
}
