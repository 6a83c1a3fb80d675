import "./node-buffer.js";
import { Buffer } from "buffer";
import "jkurwa/lib/curve.js";
import Priv from "jkurwa/lib/models/Priv.js";
import gost from "gost89";
import { children, integer, octets, oid, oidOf, sequence } from "./der.js";
import { concat, equal, wipe } from "./bytes.js";
import { kupyna256 } from "./kupyna.js";
import { SignerError, UNSUPPORTED } from "./refusal.js";

const IIT = "1.3.6.1.4.1.19398.1.1.1.2";
const GOST_HMAC = "1.2.804.2.1.1.1.1.1.2";
const KUPYNA_KEY = "1.2.804.2.1.1.1.1.3.6";
const GOST = { digest: "1.2.804.2.1.1.1.1.2.1", signature: "1.2.804.2.1.1.1.1.3.1.1" };
const KUPYNA = { digest: "1.2.804.2.1.1.1.1.2.2.1", signature: "1.2.804.2.1.1.1.1.3.6.1.1" };
const IIT_PASSES = 10000;
const HASH_BLOCK = 32;

const gost34311 = (bytes) => new Uint8Array(gost.gosthash(Buffer.from(bytes)));

function cipher(key) {
  const context = gost.init();
  context.key(key);
  return context;
}

function decryptIit(parameters, locked, password) {
  const padding = octets(children(parameters)[1]);
  const blocks = Buffer.from(concat(locked, padding));
  const open = Buffer.alloc(blocks.length);
  const key = gost.dumb_kdf(Buffer.from(password), IIT_PASSES);
  cipher(key).decrypt(blocks, open);
  wipe(key);
  return new Uint8Array(open.subarray(0, locked.length));
}

/** PBKDF2 over HMAC with GOST 34.311, whose block is 32 octets: a longer password is hashed first (RFC 2104). */
function deriveKey(derivation, password) {
  const [salt, passes, ...rest] = children(children(derivation)[1]);
  const hmac = rest.at(-1);
  if (!hmac || oidOf(children(hmac)[0]) !== GOST_HMAC) throw new SignerError(UNSUPPORTED);
  const secret = password.length > HASH_BLOCK ? gost34311(password) : password;
  return gost.pbkdf(Buffer.from(secret), Buffer.from(octets(salt)), integer(passes));
}

function decryptPbes2(parameters, locked, password) {
  const [derivation, scheme] = children(parameters);
  const [iv] = children(children(scheme)[1]);
  const open = Buffer.alloc(locked.length);
  const key = deriveKey(derivation, password);
  cipher(key).decrypt_cfb(Buffer.from(octets(iv)), Buffer.from(locked), open);
  wipe(key);
  return new Uint8Array(open);
}

/** Unlocks what is locked with GOST 28147: ІІТ's own way or PBES2. */
export function decrypt(algorithm, locked, password) {
  const [id, parameters] = children(algorithm);
  return (oidOf(id) === IIT ? decryptIit : decryptPbes2)(parameters, locked, password);
}

/** One half of the signature, little-endian and of full width: jkurwa's own writer drops leading zeros unevenly. */
function half(value, curve) {
  const width = Math.ceil(curve.order.bitLength() / 8);
  const bigEndian = Uint8Array.from(value.buf8());
  const little = new Uint8Array(width);
  for (let at = 0; at < width; at++) little[at] = bigEndian[bigEndian.length - 1 - at] ?? 0;
  return little;
}

class DstuKey {
  kind = "DSTU-4145";
  #key;

  constructor(key) {
    this.#key = key;
  }

  /** Some certificates carry the point big-endian. */
  async matches(certificate) {
    const point = new Uint8Array(this.#key.pub().serialize());
    const written = certificate.keyBits;
    return equal(point, written) || equal(point.slice(2), written.slice(2).reverse());
  }

  /** The digest is the one the certificate names: ГОСТ 34.311, or Купина where the key is certified for it. */
  async signer(certificate) {
    const kupyna = certificate.keyAlgorithm.startsWith(KUPYNA_KEY);
    const algorithm = kupyna ? KUPYNA : GOST;
    const digest = kupyna ? kupyna256 : gost34311;
    return {
      digestAlgorithm: sequence(oid(algorithm.digest)),
      signatureAlgorithm: sequence(oid(algorithm.signature)),
      digest: async (bytes) => digest(bytes),
      sign: async (bytes) => {
        const { r, s } = this.#key.sign(Buffer.from(digest(bytes)));
        return concat(half(r, this.#key.curve), half(s, this.#key.curve));
      },
    };
  }
}

/** The DSTU 4145 keys of one PKCS #8 value: a file of ІІТ may hold the signing and the agreement key together. */
export function keysOf(pkcs8) {
  return Priv.from_asn1(Buffer.from(pkcs8), true).keys.map((key) => new DstuKey(key));
}
