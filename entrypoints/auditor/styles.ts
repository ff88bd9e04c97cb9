import annex from '../../components/annex/annex.css?inline';
import badge from '../../components/overlay/badge.css?inline';
import card from '../../components/overlay/card.css?inline';
import marks from '../../components/overlay/marks.css?inline';
import checked from '../../components/panel/checked.css?inline';
import dockChooser from '../../components/panel/dock-chooser.css?inline';
import facts from '../../components/panel/facts.css?inline';
import filter from '../../components/panel/filter.css?inline';
import findings from '../../components/panel/findings.css?inline';
import foot from '../../components/panel/foot.css?inline';
import layout from '../../components/panel/layout.css?inline';
import panel from '../../components/panel/panel.css?inline';
import pictureBar from '../../components/panel/picture-bar.css?inline';
import resizer from '../../components/panel/resizer.css?inline';
import switcher from '../../components/panel/switcher.css?inline';
import earlier from '../../components/review/earlier.css?inline';
import kept from '../../components/review/kept.css?inline';
import review from '../../components/review/review.css?inline';
import tag from '../../components/review/tag.css?inline';
import base from '../../components/shared/base.css?inline';
import cause from '../../components/shared/cause.css?inline';
import exported from '../../components/shared/export.css?inline';
import print from '../../components/shared/print.css?inline';
import sum from '../../components/shared/sum.css?inline';
import summary from '../../components/shared/summary.css?inline';
import tokens from '../../components/shared/tokens.css?inline';

/** The styles of the shadow roots, as text: they go where no link of the page's document reaches. */
export const markStyles = [tokens, base, cause, sum, tag, marks, badge, card, print].join('\n');
export const panelStyles = [
  tokens,
  base,
  panel,
  switcher,
  cause,
  summary,
  sum,
  facts,
  filter,
  findings,
  checked,
  foot,
  pictureBar,
  exported,
  tag,
  review,
  earlier,
  kept,
  resizer,
  dockChooser,
  layout,
  print,
].join('\n');
export const annexStyles = [tokens, base, cause, annex].join('\n');
