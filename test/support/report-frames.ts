import { samplePage } from './sample.ts';

const FAULTY = samplePage('faulty-2021.html');

/** The report of a sample page without the page around it, as a string of a script. */
const REPORT = JSON.stringify(FAULTY.slice(FAULTY.indexOf('<h1>'), FAULTY.lastIndexOf('</body>'))).replaceAll(
  '<',
  '\\u003c',
);

const FILLS = {
  srcdoc: 'frame.srcdoc = report',
  written: 'frame.contentDocument.write(report); frame.contentDocument.close()',
} as const;

/** A page whose script fills a frame, which so has no address of its own, with the faulty report. */
export const scriptedFrame = (way: keyof typeof FILLS): string => `<!DOCTYPE html><title>公告</title>
<iframe width="100%" height="700"></iframe><script>
  const report = ${REPORT};
  const frame = document.querySelector('iframe');
  ${FILLS[way]};
</script>`;

export const SCRIPTED_FRAMES = Object.keys(FILLS) as (keyof typeof FILLS)[];
