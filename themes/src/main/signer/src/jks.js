import { children, octets, read } from "./der.js";
import { concat, equal, wipe } from "./bytes.js";
import { SignerError, UNSUPPORTED, WRONG_PASSWORD } from "./refusal.js";

const MAGIC = 0xfeedfeed;
const SALT = 20;

export const isJks = (bytes) => bytes.length > 12 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === MAGIC;

class Reader {
  #view;
  #at = 8;

  constructor(bytes) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  int() {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4);
  }

  block(length) {
    if (this.#at + length > this.bytes.length) throw new RangeError("the store is cut short");
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }

  text() {
    const length = this.#view.getUint16(this.#at);
    this.#at += 2;
    return new TextDecoder().decode(this.block(length));
  }

  certificate() {
    this.text();
    return this.block(this.int());
  }
}

function entries(bytes) {
  const reader = new Reader(bytes);
  const found = { keys: [], certificates: [] };
  for (let left = reader.int(); left > 0; left--) {
    const kind = reader.int();
    reader.text();
    reader.block(8);
    if (kind === 2) {
      found.certificates.push(reader.certificate());
      continue;
    }
    if (kind !== 1) throw new SignerError(UNSUPPORTED);
    found.keys.push(reader.block(reader.int()));
    for (let chain = reader.int(); chain > 0; chain--) found.certificates.push(reader.certificate());
  }
  return found;
}

const sha1 = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-1", concat(...parts)));

function utf16(password) {
  const text = new TextDecoder().decode(password);
  return Uint8Array.from({ length: text.length * 2 }, (_, at) => text.charCodeAt(at >> 1) >> (at & 1 ? 0 : 8));
}

/** Sun's own protection of a key entry: a stream of SHA-1 over password and salt, and a SHA-1 check at the end. */
async function unlock(entry, password) {
  const locked = octets(children(read(entry))[1]);
  const length = locked.length - 2 * SALT;
  const key = new Uint8Array(length);
  let block = locked.subarray(0, SALT);
  for (let at = 0; at < length; at += SALT) {
    block = await sha1(password, block);
    for (let index = 0; index < SALT && at + index < length; index++) {
      key[at + index] = locked[SALT + at + index] ^ block[index];
    }
  }
  if (!equal(await sha1(password, key), locked.subarray(SALT + length))) throw new SignerError(WRONG_PASSWORD);
  return key;
}

/** Opens a Java key store (.jks), the key file of several Ukrainian providers. */
export async function openJks(bytes, password) {
  const { keys, certificates } = entries(bytes);
  const wide = utf16(password);
  try {
    return { keys: await Promise.all(keys.map((entry) => unlock(entry, wide))), certificates };
  } finally {
    wipe(wide);
  }
}
