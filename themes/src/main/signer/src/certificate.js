import { bits, children, isTagged, octets, oidOf, raw, read } from "./der.js";
import { fromBase64 } from "./bytes.js";

const COMMON_NAME = "2.5.4.3";
const SERIAL_NUMBER = "2.5.4.5";
const ORGANIZATION_IDENTIFIER = "2.5.4.97";
const DIRECTORY_ATTRIBUTES = "2.5.29.9";
const KEY_USAGE = "2.5.29.15";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const DRFO = "1.2.804.2.1.1.1.11.1.4.1.1";
const EDRPOU = "1.2.804.2.1.1.1.11.1.4.2.1";
const SEAL = "1.2.804.2.1.1.1.3.9";
const SIGNED_DATA = "1.2.840.113549.1.7.2";

function attributes(name) {
  const found = new Map();
  for (const part of children(name)) {
    for (const attribute of children(part)) {
      const [type, value] = children(attribute);
      found.set(oidOf(type), value.valueBlock.value);
    }
  }
  return found;
}

function extensions(fields) {
  const list = fields.find((field) => isTagged(field, 3));
  const found = new Map();
  for (const extension of list ? children(children(list)[0]) : []) {
    const parts = children(extension);
    found.set(oidOf(parts[0]), read(octets(parts.at(-1))));
  }
  return found;
}

function directory(node) {
  const found = new Map();
  for (const attribute of node ? children(node) : []) {
    const [type, values] = children(attribute);
    found.set(oidOf(type), children(values)[0]?.valueBlock.value);
  }
  return found;
}

function usage(node) {
  const flags = node ? bits(node)[0] : 0xff;
  return { sign: (flags & 0xc0) !== 0, nonRepudiation: (flags & 0x40) !== 0 };
}

const after = (prefix, text) => (text?.startsWith(prefix) ? text.slice(prefix.length) : undefined);

/**
 * A certificate (сертифікат) as far as signing needs it. The tax number (РНОКПП) and the company's code (ЄДРПОУ) are
 * shown to the person only; who has signed is decided by the server.
 */
export function parseCertificate(der) {
  const fields = children(children(read(der))[0]);
  const base = isTagged(fields[0], 0) ? 1 : 0;
  const [serial, , issuer, validity, subject, spki] = fields.slice(base);
  const [algorithm, key] = children(spki);
  const names = attributes(subject);
  const more = extensions(fields);
  const codes = directory(more.get(DIRECTORY_ATTRIBUTES));
  const purposes = more.has(EXTENDED_KEY_USAGE) ? children(more.get(EXTENDED_KEY_USAGE)).map(oidOf) : [];
  const [notBefore, notAfter] = children(validity).map((moment) => moment.toDate());
  return {
    der,
    serial: raw(serial),
    issuer: raw(issuer),
    spki: raw(spki),
    keyAlgorithm: oidOf(children(algorithm)[0]),
    keyBits: bits(key),
    notBefore,
    notAfter,
    usage: usage(more.get(KEY_USAGE)),
    seal: purposes.includes(SEAL),
    name: names.get(COMMON_NAME) ?? "",
    drfo: codes.get(DRFO) ?? after("TINUA-", names.get(SERIAL_NUMBER)),
    edrpou: codes.get(EDRPOU) ?? after("NTRUA-", names.get(ORGANIZATION_IDENTIFIER)),
  };
}

function inSignedData(node) {
  const content = children(children(node)[1])[0];
  const certificates = children(content).find((field) => isTagged(field, 0));
  return certificates ? children(certificates).map(raw) : [];
}

/** The certificates of an added file: .cer or .crt (DER, PEM) or .p7b. */
export function readCertificateFile(bytes) {
  const text = new TextDecoder("latin1").decode(bytes);
  const pem = [...text.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]+?)-----END/g)].map((match) => fromBase64(match[1]));
  const list = pem.length > 0 ? pem : [bytes];
  return list.flatMap((der) => {
    const node = read(der);
    const first = children(node)[0];
    const bundle = first.idBlock.tagNumber === 6 && oidOf(first) === SIGNED_DATA;
    return (bundle ? inSignedData(node) : [der]).map(parseCertificate);
  });
}

/** Certificates found inside a key file; one that cannot be read only does not count. */
export function readable(ders) {
  return ders.flatMap((der) => {
    try {
      return [parseCertificate(der)];
    } catch {
      return [];
    }
  });
}
