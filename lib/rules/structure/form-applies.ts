import { EDITIONS } from '../../forms/editions/index.ts';
import type { Report } from '../../report/report.ts';

/** Reports for years before the first edition had no statutory form: nothing of it can be missing. */
export const formApplies = ({ year }: Report): boolean => year === null || year >= EDITIONS['2019'].years[0];
