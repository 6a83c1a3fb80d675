/** Joins byte arrays into one. */
export function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function equal(one, other) {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Order of DER SET OF: by octets, the shorter first. */
export function compare(one, other) {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    if (one[index] !== other[index]) return one[index] - other[index];
  }
  return one.length - other.length;
}

export const utf8 = (text) => new TextEncoder().encode(text);

export function toBase64(bytes) {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

export const fromBase64 = (text) => Uint8Array.from(atob(text.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));

/** Overwrites secrets as soon as they are used. */
export const wipe = (...secrets) => secrets.forEach((secret) => secret?.fill(0));
