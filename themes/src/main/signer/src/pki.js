import { children, integer, octets, oid, oidOf, read, sequence, unsigned } from "./der.js";
import { SignerError, UNSUPPORTED } from "./refusal.js";

const EC = "1.2.840.10045.2.1";
const RSA = "1.2.840.113549.1.1.1";
const NULL = Uint8Array.of(5, 0);
const HMACS = { "1.2.840.113549.2.7": "SHA-1", "1.2.840.113549.2.9": "SHA-256", "1.2.840.113549.2.10": "SHA-384", "1.2.840.113549.2.11": "SHA-512" };
const AES_CBC = { "2.16.840.1.101.3.4.1.2": 128, "2.16.840.1.101.3.4.1.22": 192, "2.16.840.1.101.3.4.1.42": 256 };
const DIGESTS = { "SHA-256": "2.16.840.1.101.3.4.2.1", "SHA-384": "2.16.840.1.101.3.4.2.2", "SHA-512": "2.16.840.1.101.3.4.2.3" };
const RSA_SHA256 = "1.2.840.113549.1.1.11";
const CURVES = {
  "1.2.840.10045.3.1.7": { namedCurve: "P-256", hash: "SHA-256", signature: "1.2.840.10045.4.3.2" },
  "1.3.132.0.34": { namedCurve: "P-384", hash: "SHA-384", signature: "1.2.840.10045.4.3.3" },
  "1.3.132.0.35": { namedCurve: "P-521", hash: "SHA-512", signature: "1.2.840.10045.4.3.4" },
};

async function deriveKey(derivation, password, length) {
  const [salt, passes, ...rest] = children(children(derivation)[1]);
  const named = rest.find((part) => part.idBlock.tagNumber === 16);
  const hash = named ? HMACS[oidOf(children(named)[0])] : "SHA-1";
  if (!hash) throw new SignerError(UNSUPPORTED);
  const secret = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", salt: octets(salt), iterations: integer(passes), hash };
  return crypto.subtle.deriveKey(how, secret, { name: "AES-CBC", length }, false, ["decrypt"]);
}

/** Unlocks what is locked with PBES2 and AES (RFC 8018), the way of today's PKCS #12 files. */
export async function decrypt(algorithm, locked, password) {
  const [derivation, scheme] = children(children(algorithm)[1]);
  const [cipher, iv] = children(scheme);
  const length = AES_CBC[oidOf(cipher)];
  if (!length) throw new SignerError(UNSUPPORTED);
  const key = await deriveKey(derivation, password, length);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv: octets(iv) }, key, locked));
}

/** Browsers give r and s side by side; X9.62 wants a sequence of two integers. */
function ecdsaValue(signature) {
  const middle = signature.length / 2;
  return sequence(unsigned(signature.subarray(0, middle)), unsigned(signature.subarray(middle)));
}

class WebCryptoKey {
  #key;
  #how;

  constructor(kind, key, how) {
    this.kind = kind;
    this.#key = key;
    this.#how = how;
  }

  /** The key belongs to the certificate whose public key verifies what it signs. */
  async matches(certificate) {
    const probe = crypto.getRandomValues(new Uint8Array(32));
    try {
      const open = await crypto.subtle.importKey("spki", certificate.spki, this.#how.algorithm, false, ["verify"]);
      return await crypto.subtle.verify(this.#how.algorithm, open, await this.#raw(probe), probe);
    } catch (failure) {
      if (failure instanceof DOMException) return false;
      throw failure;
    }
  }

  async #raw(bytes) {
    return new Uint8Array(await crypto.subtle.sign(this.#how.algorithm, this.#key, bytes));
  }

  async signer() {
    const { hash, signature, elliptic } = this.#how;
    return {
      digestAlgorithm: sequence(oid(DIGESTS[hash])),
      signatureAlgorithm: elliptic ? sequence(oid(signature)) : sequence(oid(signature), NULL),
      digest: async (bytes) => new Uint8Array(await crypto.subtle.digest(hash, bytes)),
      sign: async (bytes) => (elliptic ? ecdsaValue(await this.#raw(bytes)) : this.#raw(bytes)),
    };
  }
}

function howTo(name, parameters) {
  if (name === RSA) {
    return { hash: "SHA-256", signature: RSA_SHA256, algorithm: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } };
  }
  const curve = CURVES[oidOf(parameters)];
  if (!curve) throw new SignerError(UNSUPPORTED);
  const { namedCurve, hash, signature } = curve;
  return { hash, signature, elliptic: true, algorithm: { name: "ECDSA", namedCurve, hash } };
}

/** The ECDSA or RSA key of one PKCS #8 value; it cannot be taken out of the browser's store again. */
export async function keysOf(pkcs8) {
  const [id, parameters] = children(children(read(pkcs8))[1]);
  const name = oidOf(id);
  if (name !== EC && name !== RSA) throw new SignerError(UNSUPPORTED);
  const how = howTo(name, parameters);
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, how.algorithm, false, ["sign"]);
  return [new WebCryptoKey(name === EC ? "ECDSA" : "RSA", key, how)];
}
