import * as z from 'zod/mini';

/**
 * `gouji.audit/1`: what one audit gives, the one definition behind screen, command line and every export.
 * Names are public and stable; a change that a reader could notice raises the number in `schema`.
 */
const cell = z.object({
  /** As printed, white space trimmed. */
  text: z.string(),
  state: z.enum(['number', 'blank', 'unreadable']),
  /** In the unit of the column: pieces, or 万元 for amounts. Null unless state is number. */
  value: z.nullable(z.number()),
});

const severity = z.enum(['error', 'warning', 'info']);

const finding = z.object({
  /** Stable across runs: rule and place. */
  id: z.string(),
  rule: z.string(),
  severity,
  outcome: z.enum(['failed', 'notVerifiable']),
  message: z.string(),
  /** Ids of cells, or of a whole row (`requests.granted`) or table (`requests`) where no cell can be named. */
  cells: z.array(z.string()),
  quotes: z.array(z.object({ section: z.nullable(z.string()), text: z.string() })),
  expected: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  source: z.object({ document: z.string(), place: z.string() }),
});

const diagnosis = z.object({
  changes: z.array(z.object({ cell: z.string(), from: z.nullable(z.number()), to: z.nullable(z.number()) })),
  /** Ids of the findings that the changes would settle. */
  explains: z.array(z.string()),
  kind: z.enum([
    'digit',
    'transposition',
    'omittedDigit',
    'extraDigit',
    'sign',
    'swap',
    'shift',
    'unfilled',
    'other',
  ]),
  /** No other explanation with as few changes. */
  unique: z.boolean(),
});

const report = z.object({
  title: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  year: z.nullable(z.int()),
  edition: z.nullable(z.enum(['2019', '2021'])),
  /** ISO dates, both days included. */
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  publishedOn: z.nullable(z.string()),
  sections: z.array(z.object({ key: z.string(), heading: z.string(), ordinal: z.nullable(z.int()) })),
  cells: z.record(z.string(), cell),
});

/**
 * Which rules ran. Only in JSON saved from the extension, where a person can switch rules off or change their
 * severity; the command line runs the whole rulebook and never writes it. CSV holds figures only, and has no place
 * for it.
 */
const rules = z.object({
  /** Of the rulebook: raised whenever a rule comes, goes, or judges differently. */
  version: z.string(),
  /** Ids, in the order of the rulebook. */
  ran: z.array(z.string()),
  off: z.array(z.string()),
  /** By id: severities that are not the rulebook's own, of rules that ran. */
  severity: z.record(z.string(), severity),
});

/** What a person decided on a finding. */
const decision = z.object({
  /** Id of the finding. */
  finding: z.string(),
  rule: z.string(),
  verdict: z.enum(['confirmed', 'dismissed']),
  /** Of a confirmation `checked`, `agency`, `reported`, `other`; of a dismissal `agency`, `original`, `inapplicable`, `misread`, `other`. */
  reason: z.string(),
  note: z.string(),
  /** ISO date and time. */
  at: z.string(),
  /** `holds`: of what the page prints. `reopened`: the page prints something else now, so it does not. `gone`: nothing is found there any more. */
  state: z.enum(['holds', 'reopened', 'gone']),
  /** What the page printed then, by id of the cell; `quote/0` is a sentence, `figures` those of the finding's message. */
  printed: z.array(z.object({ place: z.string(), text: z.string() })),
});

export const auditResult = z.object({
  schema: z.literal('gouji.audit/1'),
  source: z.object({
    name: z.string(),
    url: z.nullable(z.string()),
    /** Hex digest of the bytes read; of the serialised page (UTF-8) when it was read in the browser. */
    sha256: z.string(),
    bytes: z.int(),
  }),
  isReport: z.boolean(),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  report: z.nullable(report),
  coverage: z.object({
    identities: z.int(),
    passed: z.int(),
    failed: z.int(),
    notVerifiable: z.int(),
  }),
  findings: z.array(finding),
  diagnoses: z.array(diagnosis),
  rules: z.optional(rules),
  /** Only where people decided on something. */
  decisions: z.optional(z.array(decision)),
});

export type AuditResult = z.infer<typeof auditResult>;
export type ResultFinding = AuditResult['findings'][number];
export type Diagnosis = AuditResult['diagnoses'][number];
export type Source = AuditResult['source'];
export type Coverage = AuditResult['coverage'];
