/** How a passage is underlined: by what is wrong with it. */
export const TONES = ['error', 'warning', 'info'] as const;
export type Tone = (typeof TONES)[number];

/** Underlines passages of the page's text without touching its elements. */
export interface Highlighter {
  /** Shows these and nothing else. False where the browser cannot: then the layer has to draw the lines. */
  readonly show: (passages: ReadonlyMap<Tone, readonly Range[]>) => boolean;
  /** Lights these, of those shown, and no others. */
  readonly light: (passages: readonly Range[]) => void;
  /** Leaves no trace. */
  readonly clear: () => void;
}

const LIT = 'gouji-lit';

/** CSS Custom Highlights paint over other people's text: nothing is put into the page's tree. */
const STYLE = `
  ::highlight(gouji-error) { text-decoration: underline 2px #d0311f; text-underline-offset: 3px; }
  ::highlight(gouji-warning) { text-decoration: underline 2px #c27803; text-underline-offset: 3px; }
  ::highlight(gouji-info) { text-decoration: underline 2px #2f6fb3; text-underline-offset: 3px; }
  ::highlight(gouji-lit) { background-color: rgb(255 196 64 / 32%); }
  @media print { ::highlight(gouji-lit) { background-color: transparent; } }
`;

/** For the passages of one document, in its open shadow roots too. Never throws. */
export function createHighlighter(page: Document): Highlighter {
  const registry = globalThis.CSS?.highlights;
  const sheet = registry && typeof Highlight === 'function' ? styleSheet(page) : null;
  const dressed = new Set<Document | ShadowRoot>();
  const set = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) return void registry?.delete(name);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry?.set(name, highlight);
  };
  const clear = () => {
    for (const tone of TONES) registry?.delete(`gouji-${tone}`);
    registry?.delete(LIT);
    for (const root of dressed) undress(root, sheet);
    dressed.clear();
  };
  return {
    clear,
    light: (ranges) => {
      if (sheet) set(LIT, ranges, TONES.length);
    },
    show: (passages) => {
      if (!registry || !sheet) return false;
      for (const root of dressed) undress(root, sheet);
      dressed.clear();
      for (const [at, tone] of TONES.entries()) {
        const ranges = passages.get(tone) ?? [];
        for (const range of ranges) dressed.add(rootOf(range));
        set(`gouji-${tone}`, ranges, at);
      }
      for (const root of dressed) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return true;
    },
  };
}

/** Null where a sheet of ours may not be adopted by the page, as in Firefox. */
function styleSheet(page: Document): CSSStyleSheet | null {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  try {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    undress(page, sheet);
    return sheet;
  } catch {
    // A SecurityError or TypeError says that page and extension do not share sheets: the layer draws instead.
    return null;
  }
}

function undress(root: Document | ShadowRoot, sheet: CSSStyleSheet | null): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}

function rootOf({ startContainer }: Range): Document | ShadowRoot {
  const root = startContainer.getRootNode();
  return root instanceof ShadowRoot ? root : (startContainer.ownerDocument ?? document);
}
