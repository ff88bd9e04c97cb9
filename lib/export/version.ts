/** Version of Gouji, as in package.json: exports say what made them. */
export const VERSION = '0.1.0';
