import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Standing } from '../../lib/review/standing.ts';
import type { Reviewing } from '../../lib/state/review.ts';
import type { ReviewedView } from '../../lib/state/reviewed.ts';

/** The report whose findings are decided on, and the way to do so. */
interface ReviewTools {
  readonly view: ReviewedView;
  readonly on: Reviewing;
}

export const ReviewContext = createContext<ReviewTools | null>(null);

/** Null where findings are shown but not decided on. */
export const useReview = (): ReviewTools | null => useContext(ReviewContext);

/** Where a finding stands; undefined when nobody has decided on it. */
export const useStanding = (finding: string): Standing | undefined =>
  useReview()?.view.review.standings.get(finding);
