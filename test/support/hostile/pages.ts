import { samplePage } from '../sample.ts';

/** A page as it is served. */
export interface HostilePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const FAULTY = samplePage('faulty-2021.html');

/** The faulty report with markup at the end of its head. */
export const withHead = (head: string): string => FAULTY.replace('</head>', `${head}</head>`);
/** The faulty report with markup at the beginning of its body. */
export const withBody = (start: string): string => FAULTY.replace('<body>', `<body>${start}`);
const styled = (css: string): HostilePage => ({ body: withHead(`<style>${css}</style>`) });

const FIELDS = [
  'childNodes',
  'attributes',
  'localName',
  'children',
  'parentNode',
  'checkVisibility',
  'nodeType',
];

/** Pages on which everything has to be as on any other, by what is hostile about them. */
export const HOSTILE: Readonly<Record<string, HostilePage>> = {
  'styles that unset everything': styled('* { all: unset !important } td { display: table-cell !important }'),
  'styles that hide and move whatever is not theirs': styled(
    `html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important;
      position: static !important; pointer-events: none !important }
    * { font-size: 40px !important; letter-spacing: 9px; user-select: none !important }`,
  ),
  'a banner of the highest z-index': {
    body: withBody(
      '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8"></div>',
    ),
  },
  'a transformed, scaled container': styled(
    'body { transform: scale(.8) translate(30px, 20px); transform-origin: 0 0 }',
  ),
  'filters, perspective and containment around everything': styled(
    'html { perspective: 500px } body { filter: saturate(.9); contain: paint; will-change: transform }',
  ),
  'a zoomed root': styled('html { zoom: 1.25 }'),
  'a zoomed container': styled('.text { zoom: .8 }'),
  'rem of another size': styled('html { font-size: 62.5% }'),
  'a body that scrolls in place of the page': styled(
    'html { overflow: hidden; height: 100% } body { overflow: auto; height: 100% }',
  ),
  'ancestors that hide their overflow': styled('.text, .text table { overflow: hidden }'),
  'smooth scrolling': styled('html { scroll-behavior: smooth }'),
  'text from right to left': { body: FAULTY.replace('<html', '<html dir="rtl"') },
  'a dark colour scheme of its own': {
    body: withHead(
      '<meta name="color-scheme" content="dark"><style>html { color-scheme: dark; background: #111 }</style>',
    ),
  },
  'quirks mode': { body: FAULTY.replace('<!DOCTYPE html>', '') },
  'a strict Content-Security-Policy': {
    body: FAULTY,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'nonce-x'" },
  },
  'a form whose fields are named like properties of elements': {
    body: withBody(`<form>${FIELDS.map((name) => `<input type="hidden" name="${name}">`).join('')}`),
  },
};

/** A script that keeps every press of a key from whoever listens after it. */
export const DEAF = `<script>
  for (const type of ['keydown', 'keyup', 'keypress'])
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);
</script>`;

/** A dialog that takes the focus back whenever it goes elsewhere. */
export const TRAP = `<div id="trap" tabindex="-1"><input id="own"></div><script>
  const back = ({ target }) => trap.contains(target) || own.focus();
  document.addEventListener('focusin', back, true);
  document.addEventListener('focus', back, true);
  own.focus();
</script>`;

/** The report within an element that a style closes. */
export const closed = (css: string): string =>
  FAULTY.replace('<h1>', `<div id="tabs"><p>各年度报告</p><div id="pane" style="${css}"><h1>`).replace(
    '</body>',
    '</div></div></body>',
  );
