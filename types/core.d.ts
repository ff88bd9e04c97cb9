// What the core may use of the world, as browsers and Node both have it: tsconfig.core.json knows neither.

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
