/** The yardstick of the batch: `cheerio.load` of each file that is named, and nothing else. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';

for (const file of process.argv.slice(2)) load(readFileSync(file));
