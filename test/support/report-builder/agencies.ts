import type { Agency, AgencyKind, Size } from './types.ts';

type Row = readonly [
  size: Size,
  kind: AgencyKind,
  name: string,
  place: string,
  we: string,
  host: string,
  address: string,
];

/** Invented places; hosts end in .gov.cn so that the extension runs on them. */
const ROWS: readonly Row[] = [
  [
    'township',
    'government',
    '云溪县石桥镇人民政府',
    '云溪县',
    '我镇',
    'www.yunxi-shili.gov.cn',
    '云溪县石桥镇振兴街16号',
  ],
  [
    'township',
    'department',
    '云溪县城北街道办事处',
    '云溪县',
    '我街道',
    'www.yunxi-shili.gov.cn',
    '云溪县城北大道208号',
  ],
  ['county', 'government', '云溪县人民政府', '云溪县', '全县', 'www.yunxi-shili.gov.cn', '云溪县迎宾路1号'],
  [
    'county',
    'department',
    '云溪县自然资源局',
    '云溪县',
    '我局',
    'www.yunxi-shili.gov.cn',
    '云溪县滨河东路35号',
  ],
  ['city', 'government', '青禾市人民政府', '青禾市', '全市', 'www.qinghe-shili.gov.cn', '青禾市市民广场1号'],
  [
    'city',
    'department',
    '青禾市住房和城乡建设局',
    '青禾市',
    '我局',
    'zjj.qinghe-shili.gov.cn',
    '青禾市建设路88号',
  ],
  [
    'province',
    'government',
    '云岭省人民政府',
    '云岭省',
    '全省',
    'www.yunling-shili.gov.cn',
    '云岭省省城中山大道2号',
  ],
  [
    'province',
    'department',
    '云岭省自然资源厅',
    '云岭省',
    '我厅',
    'zrzy.yunling-shili.gov.cn',
    '云岭省省城湖滨路19号',
  ],
];

const toAgency = ([size, kind, name, place, we, host, address]: Row): Agency => ({
  name,
  kind,
  size,
  place,
  we,
  host,
  address,
  phone: '0000-8120012',
});

/** The sample body of that size and kind. */
export function agencyOf(size: Size, kind: AgencyKind): Agency {
  const row = ROWS.find((candidate) => candidate[0] === size && candidate[1] === kind);
  if (row === undefined) throw new Error(`no sample agency: ${size} ${kind}`);
  return toAgency(row);
}
