import { fromBER, ObjectIdentifier } from "asn1js";
import { compare, concat } from "./bytes.js";

/** Reads one ASN.1 value, BER allowed: key files of some providers are not strict DER. */
export function read(bytes) {
  const { offset, result } = fromBER(bytes);
  if (offset < 0) throw new TypeError(result.error || "not ASN.1");
  return result;
}

export const children = (node) => {
  if (!Array.isArray(node?.valueBlock?.value)) throw new TypeError("not a constructed value");
  return node.valueBlock.value;
};

/** The value as it was received, byte for byte. */
export const raw = (node) => node.valueBeforeDecodeView;

export const oidOf = (node) => node.valueBlock.toString();

/** The octets of an OCTET STRING, plain or tagged, whole or in pieces. */
export function octets(node) {
  return node.idBlock.isConstructed ? concat(...children(node).map(octets)) : node.valueBlock.valueHexView;
}

/** The bits of a BIT STRING whose length is whole octets. */
export const bits = (node) => node.valueBlock.valueHexView;

export const integer = (node) => node.valueBlock.valueDec;

export const isTagged = (node, number) => node?.idBlock.tagClass === 3 && node.idBlock.tagNumber === number;

function lengthOf(size) {
  if (size < 0x80) return Uint8Array.of(size);
  const digits = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Uint8Array.of(0x80 | digits.length, ...digits);
}

function write(tag, ...parts) {
  const body = concat(...parts);
  return concat(Uint8Array.of(tag), lengthOf(body.length), body);
}

export const sequence = (...parts) => write(0x30, ...parts);
export const setOf = (...parts) => write(0x31, ...parts.sort(compare));
export const octetString = (bytes) => write(0x04, bytes);
export const tagged = (number, ...parts) => write(0xa0 | number, ...parts);
export const oid = (value) => new Uint8Array(new ObjectIdentifier({ value }).toBER());
export const smallInteger = (value) => write(0x02, Uint8Array.of(value));

/** A non-negative INTEGER from big-endian octets. */
export function unsigned(bytes) {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return write(0x02, digits[0] & 0x80 ? Uint8Array.of(0) : new Uint8Array(), digits);
}

/** UTCTime until 2049, GeneralizedTime after (RFC 5652 §11.3). */
export function time(date) {
  const digits = date.toISOString().replace(/\.\d+/, "").replace(/[-:T]/g, "");
  const text = date.getUTCFullYear() < 2050 ? digits.slice(2) : digits;
  return write(date.getUTCFullYear() < 2050 ? 0x17 : 0x18, new TextEncoder().encode(text));
}
