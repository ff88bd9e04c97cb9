/** What a sentence of a report states in figures, or in words that stand for figures. */
export type FactKind =
  | 'newReceived'
  | 'carriedOver'
  /** 收到, 受理 without 新. */
  | 'received'
  | 'answered'
  | 'carriedForward'
  | Outcome
  | 'naturalPerson'
  | 'legalPerson'
  | Case
  | `${Case}.${CaseOutcome}`
  | 'regulationsMade'
  | 'regulationsValid'
  | 'normativeMade'
  | 'normativeValid'
  /** In yuan. */
  | 'fee'
  | 'proactive';

export type Outcome = 'granted' | 'partial' | 'denied' | 'unable' | 'notProcessed' | 'other';
export type Case = 'review' | 'litigation';
export type CaseOutcome = 'upheld' | 'corrected' | 'otherResult' | 'pending';

/** Where a claim stands: offsets in the printed text, and the sentence around them. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Fact extends Passage {
  readonly kind: FactKind;
  readonly value: number;
  /** Only words like 均 or 全部 carry it: "收到 3 件, 均已答复" says that 3 were answered. */
  readonly implied: boolean;
  readonly reach: Reach;
  /** A zero in words (未收到), without a figure. */
  readonly worded: boolean;
  readonly scope: Subject;
  /** The body that the sentence names as its subject, as printed (区住建局); null: none. */
  readonly body: string | null;
  /**
   * `any`: stated beside requests withdrawn or merged, which the table may count or not; `more`: beside results by other
   * names, which the table may count with it. Null: the table has just this.
   */
  readonly loose: 'any' | 'more' | null;
}

/**
 * How far a figure of requests may reach: `exact` only what its kind says; `orAll` (收到, 受理) those carried over as
 * well; `orDone` (办理, 处理) also the results.
 */
export type Reach = 'exact' | 'orAll' | 'orDone';

/**
 * Whose figures: 全市, 全区, 全系统: the whole territory or system; 本机关, 我局: the agency itself; 本级, 局机关: the
 * agency without those below it; null: the sentence does not say.
 */
export type Subject = 'whole' | 'own' | 'part' | null;

/** A total and the parts that the sentence splits it into. */
export interface Sum extends Passage {
  /** What may be the total, nearest last: several where the sentence states several figures before its parts. */
  readonly totals: readonly number[];
  readonly parts: readonly number[];
  /** Figures that follow and may or may not belong to the list. */
  readonly tail: readonly number[];
  /** All parts are results of the same things, so the list is read to its end: no shorter one is meant. */
  readonly uniform: boolean;
  /** Nothing says or suggests that parts are left out. */
  readonly closed: boolean;
}

/** A printed percentage and the figures that it follows from. */
export interface Percentage extends Passage {
  readonly percent: number;
  readonly decimals: number;
  readonly numerator: number;
  /** Any of them may be meant. */
  readonly denominators: readonly number[];
  /** Shares of one whole that add up to exactly 100 as printed. */
  readonly rounded: boolean;
}

/** "均获维持", "全部办结": said of all, without a figure. */
export interface AllClaim extends Passage {
  readonly of: 'requests' | Case;
  readonly outcome: 'answered' | CaseOutcome | 'decided';
  /** Said to be finished (办结), not only answered in time. */
  readonly certain: boolean;
  /** How many they are, where the text says so. */
  readonly count: number | null;
}

export interface Claims {
  readonly facts: readonly Fact[];
  readonly sums: readonly Sum[];
  readonly percentages: readonly Percentage[];
  /** Places where a figure is lost: "公开信息共条". */
  readonly missing: readonly Passage[];
  readonly all: readonly AllClaim[];
}
