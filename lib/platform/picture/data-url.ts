/** The bytes of a data URL. Not by fetch(), which the page's Content-Security-Policy has a say in. */
export const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0));

/**
 * The bytes of a blob, by way of a text: Firefox makes buffers in the page's compartment, where an extension's script
 * may not touch them.
 */
export function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(bytesOf(String(reader.result)));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
