const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A part as it lies in the package. */
export interface PackedPart {
  readonly method: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly size: number;
}

interface Entry extends PackedPart {
  readonly name: string;
}

/** A zip package opened for looking at, replacing and adding single parts; parts that nobody touches stay packed as they are. */
export class ZipPackage {
  readonly #entries = new Map<string, Entry>();

  /** Throws RangeError where the bytes are no whole zip. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== 0x06054b50) end--;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const nameLength = view.getUint16(at + 28, true);
      const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const packedSize = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      this.#entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        data: bytes.subarray(start, start + packedSize),
        size: view.getUint32(at + 24, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  /** The text of a part, '' where there is none. */
  async text(name: string): Promise<string> {
    const entry = this.#entries.get(name);
    if (!entry) return '';
    if (entry.method === 0) return decoder.decode(entry.data);
    const unpacked = new Blob([new Uint8Array(entry.data)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(notLongerThan(entry.size));
    return decoder.decode(await new Response(unpacked).arrayBuffer());
  }

  /** Bytes of the largest part and of all parts once unpacked, as the directory says. */
  get unpackedSizes(): { readonly largest: number; readonly all: number } {
    const sizes = [...this.#entries.values()].map(({ size }) => size);
    return { largest: Math.max(0, ...sizes), all: sizes.reduce((sum, size) => sum + size, 0) };
  }

  /** Names of all parts. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Puts a part in, unpacked. */
  set(name: string, text: string): void {
    const data = encoder.encode(text);
    this.#entries.set(name, { name, method: 0, crc: crc32(data), data, size: data.length });
  }

  /** Takes a part out as it is; null where there is none. */
  take(name: string): PackedPart | null {
    const entry = this.#entries.get(name) ?? null;
    this.#entries.delete(name);
    return entry;
  }

  /** Puts in a part that was taken out of this package or another. */
  put(name: string, part: PackedPart): void {
    this.#entries.set(name, { ...part, name });
  }

  delete(name: string): void {
    this.#entries.delete(name);
  }

  /** The package with all that was put in packed. */
  async packed(): Promise<Uint8Array> {
    for (const entry of this.#entries.values()) {
      if (entry.method !== 0 || entry.size < 256) continue;
      const packed = new Blob([new Uint8Array(entry.data)])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw'));
      const data = new Uint8Array(await new Response(packed).arrayBuffer());
      this.#entries.set(entry.name, { ...entry, method: 8, data });
    }
    return this.bytes();
  }

  bytes(): Uint8Array {
    const entries = [...this.#entries.values()].map((entry) => ({
      ...entry,
      nameBytes: encoder.encode(entry.name),
    }));
    const directorySize = entries.reduce((sum, { nameBytes }) => sum + 46 + nameBytes.length, 0);
    const bodySize = entries.reduce(
      (sum, { nameBytes, data }) => sum + 30 + nameBytes.length + data.length,
      0,
    );
    const bytes = new Uint8Array(bodySize + directorySize + 22);
    const view = new DataView(bytes.buffer);
    let at = 0;
    let directoryAt = bodySize;
    for (const entry of entries) {
      view.setUint32(at, 0x04034b50, true);
      writeCommon(view, at + 4, entry, entry.nameBytes.length);
      view.setUint32(directoryAt, 0x02014b50, true);
      view.setUint16(directoryAt + 4, 20, true);
      writeCommon(view, directoryAt + 6, entry, entry.nameBytes.length);
      view.setUint32(directoryAt + 42, at, true);
      bytes.set(entry.nameBytes, directoryAt + 46);
      directoryAt += 46 + entry.nameBytes.length;
      bytes.set(entry.nameBytes, at + 30);
      bytes.set(entry.data, at + 30 + entry.nameBytes.length);
      at += 30 + entry.nameBytes.length + entry.data.length;
    }
    view.setUint32(directoryAt, 0x06054b50, true);
    view.setUint16(directoryAt + 8, entries.length, true);
    view.setUint16(directoryAt + 10, entries.length, true);
    view.setUint32(directoryAt + 12, directorySize, true);
    view.setUint32(directoryAt + 16, bodySize, true);
    return bytes;
  }
}

/** Fails where more comes out of a part than its directory entry says: a package that lies would fill the memory. */
function notLongerThan(size: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let length = 0;
  return new TransformStream({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > size) throw new RangeError('A part is longer than its directory entry says');
      controller.enqueue(chunk);
    },
  });
}

/** The texts of all parts of a zip, by name. */
export async function zipTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = new ZipPackage(bytes);
  return new Map(await Promise.all(zip.names.map(async (name) => [name, await zip.text(name)] as const)));
}

/** The fields that a part's local header and its directory entry share; names are UTF-8 (flag 0x800). */
function writeCommon(view: DataView, at: number, entry: Entry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
