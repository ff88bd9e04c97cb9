import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Hex SHA-256; pages on http:// have no `crypto.subtle`. */
export const hexDigest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
