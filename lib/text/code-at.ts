const { charCodeAt } = String.prototype;

/**
 * Code of the sign at a place of a text, as `text.charCodeAt(at)`. Five times as fast for going through texts sign by
 * sign: engines know strings in a dozen forms (cut from others, joined, parsed), and with more than four of them look the
 * method up anew at each sign. For the same reason such loops ask for the length beforehand.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
