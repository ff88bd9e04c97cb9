import type { Subject } from './claims.ts';
import type { Token } from './tokens.ts';

/** What the words so far say about whose and which year's figures these are. */
export interface Scope {
  /** The sentence speaks of another year than the report's. */
  readonly otherYear: boolean;
  /** This clause gives last year's figure, a difference, a sum over years, or a part of the agency. */
  readonly beside: boolean;
  readonly subject: Subject;
}

export const WHOLE: Scope = { otherYear: false, beside: false, subject: null };

/** Scope behind `tokens`, read from the scope before them. */
export function advance(scope: Scope, tokens: readonly Token[], year: number | null): Scope {
  return tokens.reduce((before, token, index) => next(before, token, tokens[index - 1], year), scope);
}

function next(scope: Scope, token: Token, before: Token | undefined, year: number | null): Scope {
  switch (token.tag) {
    case 'year':
      if (before?.tag === 'compare' || before?.text === '与' || before?.text === '同')
        return { ...scope, beside: true };
      return { ...scope, otherYear: year !== null && Number.parseInt(token.text, 10) !== year };
    case 'years':
      return { ...scope, otherYear: true };
    case 'thisYear':
      return { ...scope, otherYear: false };
    case 'lastYear':
    case 'compare':
    case 'history':
    case 'subunit':
      return { ...scope, beside: true };
    case 'whole':
    case 'own':
      return { ...scope, subject: token.tag };
    default:
      return scope;
  }
}
