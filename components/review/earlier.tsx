import { same, type Text } from '../../lib/i18n/text.ts';
import { moreChanges, review, verdictWords } from '../../lib/i18n/ui-review.ts';
import type { Decision } from '../../lib/review/decision.ts';
import type { PrintedChange } from '../../lib/review/printed.ts';
import type { Standing } from '../../lib/review/standing.ts';
import { useText } from '../shared/lang.tsx';
import { When } from './when.tsx';

/** So many changes are told one by one. */
const MOST = 4;

interface Props {
  standing: Standing;
  /** Cells in words, by id. */
  names: Readonly<Record<string, Text>>;
}

/** What was decided on other figures at the same place; before anything is decided anew, what has changed since. */
export function Earlier({ standing: { decision, earlier, changes }, names }: Props) {
  const t = useText();
  if (earlier.length === 0) return null;
  return (
    <div class="earlier" data-open={decision === null}>
      {!decision && changes.length > 0 && (
        <>
          <strong>{t(changedWords(changes))}</strong>
          <ul>
            {changes.slice(0, MOST).map((change) => (
              <Changed key={change.place} change={change} name={nameOf(change.place, names)} />
            ))}
            {changes.length > MOST && <li>{t(moreChanges(changes.length - MOST))}</li>}
          </ul>
        </>
      )}
      {earlier.map((each) => (
        <Said key={each.at} decision={each} />
      ))}
    </div>
  );
}

/** What is printed has changed: a figure, or but the wording of a sentence. */
export const changedWords = (changes: readonly PrintedChange[]): Text =>
  changes.every(({ place }) => isQuote(place)) ? review.wordsChanged : review.figuresChanged;

function Changed({ change: { before, now }, name }: { change: PrintedChange; name: Text | null }) {
  const t = useText();
  const shown = (text: string | null) => (text === null ? t(review.unnamed) : text || t(review.blank));
  return (
    <li>
      {name && <span>{t(name)} </span>}
      <small>{t(review.was)}</small> <b class="from">{shown(before)}</b> <small>{t(review.now)}</small>{' '}
      <b class="to">{shown(now)}</b>
    </li>
  );
}

/** An earlier decision with its reason, its note and its day. */
export function Said({ decision: { verdict, reason, note, at } }: { decision: Decision }) {
  const t = useText();
  return (
    <p class="said">
      <small>{t(review.before)}</small> {t(verdictWords(verdict, reason))} <When at={at} />
      {note && <q>{note}</q>}
    </p>
  );
}

const isQuote = (place: string): boolean => place.startsWith('quote/');

const nameOf = (place: string, names: Props['names']): Text | null =>
  isQuote(place) ? review.sentence : place === 'figures' ? null : (names[place] ?? same(place));
