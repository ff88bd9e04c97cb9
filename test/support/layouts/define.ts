import type { CellId, SectionKey, TableKey } from '../../../lib/forms/define.ts';
import type { SampleReport } from '../report-builder/types.ts';

/** A cell of a printed form. Label cells have no `id`; a figure's text is as the report prints it. */
export interface FormCell {
  readonly text: string;
  readonly id: CellId | null;
  readonly rowspan: number;
  readonly colspan: number;
}

export type FormRow = readonly FormCell[];

/** One table of the page; a layout may print a table of the form as several. */
export interface FormTable {
  readonly key: TableKey;
  /** Column labels and captions: the first rows, before the first figure. */
  readonly headRows: number;
  readonly rows: readonly FormRow[];
}

/** A heading of the page, in parts. */
export interface Heading {
  readonly key: SectionKey;
  readonly ordinal: string;
  readonly text: string;
}

/** What a shell puts into its page. All but `report` is HTML. */
export interface PageParts {
  readonly report: SampleReport;
  readonly title: string;
  /** Publication date as the site's information line prints it. */
  readonly date: string;
  readonly content: string;
}

/** What a page in some layout cannot show, though the report holds it. */
type HiddenFact = 'title' | 'agency' | 'publishedOn' | 'ordinals';

/** One way in which agencies publish a report. Everything not named is as in the plainest layout. */
export interface Layout {
  readonly name: string;
  readonly description: string;
  /** Not to be read from structure alone; a reader may leave cells out, but never get one wrong. */
  readonly hard?: true;
  /** Only a browser gets at the report: frames, scripts. */
  readonly needsBrowser?: true;
  /** Rules (or `room/*`) that may rightly say something about the layout itself. */
  readonly allows?: readonly string[];
  readonly hides?: readonly HiddenFact[];
  /** Prints a table of the form as one or several other tables. */
  readonly reshape?: (table: FormTable) => readonly FormTable[];
  readonly label?: (text: string) => string;
  readonly figure?: (text: string) => string;
  readonly table?: (table: FormTable) => string;
  readonly heading?: (heading: Heading) => string;
  readonly title?: (title: string) => string;
  readonly paragraph?: (text: string, kind: 'text' | 'subheading') => string;
  readonly page?: (parts: PageParts) => string;
  /** The page that the outer one shows in a frame. */
  readonly inner?: (parts: PageParts) => string;
  /** What the page declares; such a page is to be served in these bytes. */
  readonly charset?: 'gbk';
  /** Applied to the whole page at the end. */
  readonly finish?: (html: string) => string;
}
