// Reads a zip back by the format's own description (PKWARE, APPNOTE 6.3), with node's inflate: not by the
// library that wrote it.
import * as zlib from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Name → bytes, in the order of the central directory. Throws where anything does not fit. */
export function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('no end of a zip');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('no entry where one should be');
    const [method, sum, packed, size] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) throw new Error(`${name} is not where it should be`);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const whole = method === 0 ? data : zlib.inflateRawSync(data);
    if (whole.length !== size) throw new Error(`${name} has another size`);
    if (zlib.crc32 !== undefined && zlib.crc32(whole) !== sum) throw new Error(`${name} has another sum`);
    files.set(name, whole);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
