/** GBK code of every character that has one, made by decoding all two-byte sequences. */
function gbkCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return codes;
}

/**
 * Text in GBK; what the encoding lacks becomes a numeric character reference, as browsers do in forms.
 * Never throws.
 */
export function toGbk(text: string): Uint8Array {
  const codes = gbkCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      if (point < 0x80) return [point];
      return codes.get(character) ?? [...`&#${point};`].map((sign) => sign.charCodeAt(0));
    }),
  );
}
