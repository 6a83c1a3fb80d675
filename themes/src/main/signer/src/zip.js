import { concat, utf8 } from "./bytes.js";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const FIRST_OF_1980 = 0x0021;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = ~0;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ bytes[at]) & 0xff];
  return ~crc >>> 0;
}

const two = (value) => Uint8Array.of(value, value >>> 8);
const four = (value) => Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);

function commonHeader({ name, bytes }) {
  const size = four(bytes.length);
  return concat(
    two(VERSION),
    two(UTF8_NAMES),
    two(STORED),
    two(0),
    two(FIRST_OF_1980),
    four(crc32(bytes)),
    size,
    size,
    two(utf8(name).length),
    two(0),
  );
}

/** A ZIP archive of stored entries in the given order: what the container needs, and nothing to unpack wrongly. */
export function zip(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const entry of entries) {
    const header = commonHeader(entry);
    const name = utf8(entry.name);
    const local = concat(four(LOCAL), header, name);
    files.push(local, entry.bytes);
    directory.push(four(CENTRAL), two(VERSION), header, two(0), two(0), two(0), four(0), four(at), name);
    at += local.length + entry.bytes.length;
  }
  const central = concat(...directory);
  const count = two(entries.length);
  return concat(...files, central, four(END), two(0), two(0), count, count, four(central.length), four(at), two(0));
}
