const two = (part: number): string => String(part).padStart(2, '0');

/** Day and time where the export is made, and how far that is from UTC: `2026-11-23 09:05:00 UTC+08:00`. */
export function localTime(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const ahead = Math.abs(minutes);
  const offset = `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':');
  return `${localDay(at)} ${time} ${offset}`;
}

/** ISO day where the export is made. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
