const TABLES = checksumTables();

/** Eight tables, for processing eight bytes per step (“slicing-by-8”). */
function checksumTables(): readonly Uint32Array[] {
  const allArrays = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first = new Uint32Array(256)] = allArrays;
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  for (let step = 1; step < 8; step++) {
    for (let byte = 0; byte < 256; byte++) {
      const previousChecksum = allArrays[step - 1]?.[byte] ?? 0;
      (allArrays[step] ?? first)[byte] = (previousChecksum >>> 8) ^ (first[previousChecksum & 0xff] ?? 0);
    }
  }
  return allArrays;
}

/** The CRC-32 that zip archives use (APPNOTE 4.4.7), unsigned. */
export function checksumOf(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as Uint32Array[] & { length: 8 };
  if (!t0 || !t1 || !t2 || !t3 || !t4 || !t5 || !t6 || !t7) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = 0xffffffff;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const lowBits = crc ^ view.getUint32(at, true);
    const highBits = view.getUint32(at + 4, true);
    crc =
      (t7[lowBits & 0xff] ?? 0) ^
      (t6[(lowBits >>> 8) & 0xff] ?? 0) ^
      (t5[(lowBits >>> 16) & 0xff] ?? 0) ^
      (t4[lowBits >>> 24] ?? 0) ^
      (t3[highBits & 0xff] ?? 0) ^
      (t2[(highBits >>> 8) & 0xff] ?? 0) ^
      (t1[(highBits >>> 16) & 0xff] ?? 0) ^
      (t0[highBits >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
