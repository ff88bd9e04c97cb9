import type { Facts, Outcomes } from './facts.ts';

const RESULT_WORDS = {
  granted: '予以公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  notAvailable: '无法提供',
  notProcessed: '不予处理',
  other: '其他处理',
} as const;

function received({ received, carriedIn, year, agency, random }: Facts): string {
  if (received === 0 && carriedIn === 0) {
    return random.pick([
      `${year}年，${agency.we}未收到政府信息公开申请。`,
      `本年度${agency.we}没有收到公民、法人或者其他组织提出的政府信息公开申请，上年无结转。`,
      `${year}年，${agency.we}新收政府信息公开申请0件，上年结转0件。`,
    ]);
  }
  return random.pick([
    `${year}年，${agency.we}新收政府信息公开申请${received}件，上年结转${carriedIn}件。`,
    `全年共新收到政府信息公开申请${received}件，上年度结转${carriedIn}件，均在法定期限内依法处理。`,
    `${year}年，${agency.we}共收到政府信息公开申请${received}件，另有上年结转${carriedIn}件。`,
  ]);
}

/** The results that occurred, one list that adds up to the total. */
function answered({ answered, carriedOut, results, random }: Facts): string {
  if (answered + carriedOut === 0) return '';
  const list = Object.entries(RESULT_WORDS)
    .map(([key, word]) => ({ word, count: results[key as keyof typeof RESULT_WORDS] }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word}${count}件`)
    .join('、');
  const parts = list === '' ? '' : `，其中${list}`;
  const left = carriedOut === 0 ? '无结转下年度继续办理的申请。' : `结转下年度继续办理${carriedOut}件。`;
  return random.pick([
    `本年度共办结${answered}件${parts}。${left}`,
    `全年答复政府信息公开申请${answered}件${parts}；${left}`,
  ]);
}

function applicants({ received, naturalPersons }: Facts): string {
  if (received < 10) return '';
  const others = received - naturalPersons;
  const share = (count: number) => ((count / received) * 100).toFixed(1);
  return (
    `从申请主体看，自然人申请${naturalPersons}件，占${share(naturalPersons)}%；` +
    `法人或其他组织申请${others}件，占${share(others)}%。`
  );
}

function cases(kind: string, { total, upheld, corrected, otherResult, pending }: Outcomes): string {
  if (total === 0) return `未发生因政府信息公开引起的${kind}`;
  return (
    `因政府信息公开引起的${kind}${total}件，` +
    `其中结果维持${upheld}件、结果纠正${corrected}件、其他结果${otherResult}件、尚未审结${pending}件`
  );
}

function litigation({ reviews, suits, random }: Facts): string {
  if (reviews.total + suits.total === 0) {
    return random.pick([
      '未发生因政府信息公开引起的行政复议、行政诉讼案件。',
      '全年没有因政府信息公开被申请行政复议或提起行政诉讼的情况。',
    ]);
  }
  return `全年${cases('行政复议', reviews)}；${cases('行政诉讼', suits)}。`;
}

/** Section 一 on requests: what came in, what became of it, who asked, what was contested. */
export function requestsProse(facts: Facts): string {
  const care = facts.random.pick([
    '严格落实《条例》规定，进一步规范登记、补正、办理、答复、归档各环节，所有申请均在20个工作日的法定期限内办理。',
    '健全依申请公开工作机制，加强与申请人的沟通，提高答复的规范性。',
  ]);
  return [care, received(facts), answered(facts), applicants(facts), litigation(facts)].join('');
}
