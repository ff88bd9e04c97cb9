/** Elements that begin and end a line of text, whatever the page's styles make of them. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul iframe'
  ).split(' '),
);
