import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/*
 * Draws the add-in's pictures into `assets/`: the pane's icon (a sheet with ruled lines and a tick) and the check
 * button's (a tick in a circle). Run it with `npx tsx src/tools/make-icons.ts` after changing a shape; equal shapes give equal bytes.
 */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Signed distance to a shape's edge in icon units (the icon is 1 × 1): negative inside. */
type Shape = (x: number, y: number) => number;
interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const green: Colour = [16, 124, 65, 255];
const white: Colour = [255, 255, 255, 255];
const paleGreen: Colour = [164, 214, 184, 255];

const roundedBox =
  (left: number, top: number, right: number, bottom: number, radius: number): Shape =>
  (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };

const circle =
  (centreX: number, centreY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) - radius;

/** A stroke with round ends through the points. */
const stroke =
  (width: number, ...points: readonly (readonly [number, number])[]): Shape =>
  (x, y) => {
    const distances = points.slice(1).map(([endX, endY], index) => {
      const [startX, startY] = points[index] ?? [endX, endY];
      const [dx, dy] = [endX - startX, endY - startY];
      const along = Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / (dx * dx + dy * dy)));
      return Math.hypot(x - startX - along * dx, y - startY - along * dy);
    });
    return Math.min(...distances) - width / 2;
  };

const pane: readonly Layer[] = [
  { shape: roundedBox(0.06, 0.04, 0.8, 0.96, 0.1), colour: green },
  { shape: roundedBox(0.17, 0.17, 0.69, 0.29, 0.03), colour: white },
  { shape: roundedBox(0.17, 0.39, 0.69, 0.48, 0.03), colour: paleGreen },
  { shape: roundedBox(0.17, 0.57, 0.5, 0.66, 0.03), colour: paleGreen },
  { shape: circle(0.71, 0.71, 0.29), colour: white },
  { shape: circle(0.71, 0.71, 0.24), colour: green },
  { shape: stroke(0.09, [0.6, 0.72], [0.68, 0.8], [0.82, 0.63]), colour: white },
];

const check: readonly Layer[] = [
  { shape: circle(0.5, 0.5, 0.46), colour: green },
  { shape: stroke(0.13, [0.28, 0.52], [0.44, 0.68], [0.73, 0.35]), colour: white },
];

/** RGBA pixels of the layers, each pixel the mean of 4 × 4 samples. */
function draw(layers: readonly Layer[], size: number): Uint8Array {
  const samples = 4;
  const pixels = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = ((pixel % size) + ((sample % samples) + 0.5) / samples) / size;
      const y = (Math.floor(pixel / size) + (Math.floor(sample / samples) + 0.5) / samples) / size;
      const top = layers.findLast(({ shape }) => shape(x, y) <= 0);
      if (!top) continue;
      top.colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
    const alpha = sum[3] ?? 0;
    const covered = alpha / 255;
    for (let part = 0; part < 3; part += 1) {
      pixels[pixel * 4 + part] = covered === 0 ? 0 : Math.round((sum[part] ?? 0) / covered);
    }
    pixels[pixel * 4 + 3] = Math.round(alpha / (samples * samples));
  }
  return pixels;
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG file (8-bit RGBA, no filter) of square pixels. */
function png(pixels: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

mkdirSync('assets', { recursive: true });
for (const size of [16, 32, 64, 80, 128])
  writeFileSync(`assets/icon-${size}.png`, png(draw(pane, size), size));
for (const size of [16, 32, 80]) writeFileSync(`assets/check-${size}.png`, png(draw(check, size), size));
