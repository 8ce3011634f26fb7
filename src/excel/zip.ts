const encoder = new TextEncoder();
const stored = 0;
const deflated = 8;

/** Packs texts into a zip, deflated where the web view can (all that Office runs in since 2023), else stored. */
export async function zip(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const entries = await Promise.all(
    [...parts].map(async ([name, text]) => {
      const plain = encoder.encode(text);
      const packed = typeof CompressionStream === 'undefined' ? null : await deflate(plain);
      return {
        name: encoder.encode(name),
        method: packed ? deflated : stored,
        crc: crc32(plain),
        size: plain.length,
        data: packed ?? plain,
      };
    }),
  );
  const localSize = entries.reduce((sum, { name, data }) => sum + 30 + name.length + data.length, 0);
  const directorySize = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(localSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = localSize;
  for (const { name, method, crc, size, data } of entries) {
    /** What the local header and the directory say alike, from the version that is needed on. */
    const describe = (to: number) => {
      view.setUint16(to, 20, true);
      // Names are UTF-8.
      view.setUint16(to + 2, 0x0800, true);
      view.setUint16(to + 4, method, true);
      // 1 January 1980: a file says nothing of when it was made.
      view.setUint16(to + 8, 0x0021, true);
      view.setUint32(to + 10, crc, true);
      view.setUint32(to + 14, data.length, true);
      view.setUint32(to + 18, size, true);
      view.setUint16(to + 22, name.length, true);
    };
    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, 20, true);
    describe(directoryAt + 6);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(name, directoryAt + 46);
    directoryAt += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4);
    bytes.set(name, at + 30);
    bytes.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
  }
  view.setUint32(directoryAt, 0x06054b50, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, localSize, true);
  return bytes;
}

async function deflate(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
