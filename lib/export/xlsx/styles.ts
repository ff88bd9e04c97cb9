/** The looks of cells: font, fill, border (by number below) and alignment. */
const STYLES = {
  plain: { font: 0, fill: 0, border: 0, align: 'vertical="top"' },
  title: { font: 2, fill: 0, border: 0, align: 'vertical="center"' },
  head: { font: 1, fill: 2, border: 1, align: 'horizontal="center" vertical="center" wrapText="1"' },
  label: { font: 0, fill: 2, border: 1, align: 'vertical="center" wrapText="1"' },
  value: { font: 0, fill: 0, border: 1, align: 'horizontal="right" vertical="center"' },
  flagged: { font: 0, fill: 3, border: 1, align: 'horizontal="right" vertical="center"' },
  check: { font: 3, fill: 4, border: 1, align: 'horizontal="right" vertical="center"' },
  text: { font: 0, fill: 0, border: 1, align: 'vertical="top" wrapText="1"' },
  remark: { font: 3, fill: 0, border: 0, align: 'vertical="top"' },
} as const;

export type StyleName = keyof typeof STYLES;

const NAMES = Object.keys(STYLES);

/** Number of a style in the styles part. */
export const styleId = (name: StyleName): number => NAMES.indexOf(name);

/** Whether text breaks into lines within its cell. */
export const wraps = (name: StyleName): boolean => STYLES[name].align.includes('wrapText');

/** Numbers of the looks that conditions give. */
export const DIFFERENTIAL = { breach: 0, words: 1 } as const;

const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
/** The font of Chinese spreadsheets; where it is missing, the character set asks for another Chinese one. */
const font = (marks: string, size: number, color: string): string =>
  `<font>${marks}<sz val="${size}"/><color rgb="${color}"/><name val="等线"/><family val="2"/><charset val="134"/></font>`;
const edges = ['left', 'right', 'top', 'bottom'].map(
  (edge) => `<${edge} style="thin"><color rgb="FFBFC7D1"/></${edge}>`,
);

const FONTS = [
  font('', 11, 'FF1F2933'),
  font('<b/>', 11, 'FF1F2933'),
  font('<b/>', 14, 'FF1F2933'),
  font('', 10, 'FF52606D'),
];
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  // The second is reserved: spreadsheets take whatever stands there for this pattern.
  '<fill><patternFill patternType="gray125"/></fill>',
  fill('FFEEF2F7'),
  fill('FFFDE3E1'),
  fill('FFF8F6EE'),
];
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${edges.join('')}<diagonal/></border>`,
];
const DIFFERENTIALS = [
  '<dxf><font><b/><color rgb="FFFFFFFF"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFC62828"/><bgColor rgb="FFC62828"/></patternFill></fill></dxf>',
  '<dxf><font><color rgb="FF7B8794"/></font></dxf>',
];

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** The styles part of the workbook. */
export function stylesXml(): string {
  const formats = Object.values(STYLES).map(
    (style) =>
      `<xf numFmtId="0" fontId="${style.font}" fillId="${style.fill}" borderId="${style.border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${style.align}/></xf>`,
  );
  const parts = [
    list('fonts', FONTS),
    list('fills', FILLS),
    list('borders', BORDERS),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', formats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    list('dxfs', DIFFERENTIALS),
  ];
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${parts.join('')}</styleSheet>`;
}
