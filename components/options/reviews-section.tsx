import { useEffect, useRef } from 'preact/hooks';
import { decisionsKept, morePages, options, removeReviews, reviewsKept } from '../../lib/i18n/ui-options.ts';
import { When } from '../review/when.tsx';
import { IconButton } from '../shared/button.tsx';
import { IconClose } from '../shared/icons.tsx';
import { useText } from '../shared/lang.tsx';
import type { OptionsActions, OptionsState, ReviewedPageCard } from './model.ts';
import { Section } from './section.tsx';

/** So many pages are listed, those that were decided on last. */
const MOST = 100;

type Props = Pick<OptionsState, 'reviews'> & Pick<OptionsActions, 'onForgetPage' | 'onForgetReviews'>;

/** The pages with decisions: how many there are, and the way to forget those of one or of all. */
export function ReviewsSection({ reviews, onForgetPage, onForgetReviews }: Props) {
  const t = useText();
  const tally = useRef<HTMLParagraphElement>(null);
  const listed = useRef(reviews.length);
  useEffect(() => {
    // What had the focus went with its page.
    if (listed.current !== reviews.length && document.activeElement === document.body) tally.current?.focus();
    listed.current = reviews.length;
  }, [reviews.length]);
  const decisions = reviews.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section id="reviews" title={options.reviews} hint={options.reviewsHint}>
      <div class="card">
        <p class="used" role="status" tabIndex={-1} ref={tally}>
          {t(reviews.length === 0 ? options.noReviews : reviewsKept(reviews.length, decisions))}
        </p>
        {reviews.length > 0 && (
          <>
            <ul class="pages">
              {reviews.slice(0, MOST).map((page) => (
                <PageLine key={page.address} page={page} onForget={onForgetPage} />
              ))}
              {reviews.length > MOST && <li class="site">{t(morePages(reviews.length - MOST))}</li>}
            </ul>
            <div class="tail">
              <div class="buttons">
                <button type="button" class="button danger" onClick={onForgetReviews}>
                  {t(options.forgetReviews)}
                </button>
              </div>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function PageLine({
  page,
  onForget,
}: {
  page: ReviewedPageCard;
  onForget: (page: ReviewedPageCard) => void;
}) {
  const t = useText();
  const { address, title, count, last } = page;
  const name = title || address;
  return (
    <li class="site">
      <div class="page">
        {/^https?:/.test(address) ? (
          <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
            {name}
          </a>
        ) : (
          <span>{name}</span>
        )}
        <small>
          {t(decisionsKept(count))} · <When at={last} /> · {address}
        </small>
      </div>
      <IconButton label={t(removeReviews(name))} onClick={() => onForget(page)}>
        <IconClose size={16} />
      </IconButton>
    </li>
  );
}
