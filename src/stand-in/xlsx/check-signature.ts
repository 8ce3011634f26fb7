import { WorkbookFileError } from './workbook-file-error';

/** Larger files are refused: they would not fit into a browser tab once unpacked. */
const largestFile = 200 * 1024 * 1024;

/**
 * Looks at a file's first and last bytes and throws WorkbookFileError where it is no readable .xlsx package.
 *
 * An encrypted workbook and an old .xls are both compound files (D0 CF 11 E0); the encrypted one has a stream named EncryptedPackage.
 */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError('empty');
  if (bytes.length > largestFile) throw new WorkbookFileError('too-large');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (hasUtf16Text(bytes, 'EncryptedPackage')) throw new WorkbookFileError('encrypted');
    throw new WorkbookFileError(
      hasUtf16Text(bytes, 'Workbook') || hasUtf16Text(bytes, 'Book') ? 'legacy-format' : 'not-a-workbook',
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new WorkbookFileError('not-a-workbook');
  if (!hasEndRecord(bytes)) throw new WorkbookFileError('truncated');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand in a compound file's directory in UTF-16. */
function hasUtf16Text(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** A zip ends with its end record, behind which a comment of at most 65,535 bytes may stand. */
function hasEndRecord(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at--) {
    if (startsWith(bytes.subarray(at, at + 4), [0x50, 0x4b, 0x05, 0x06])) return true;
  }
  return false;
}
