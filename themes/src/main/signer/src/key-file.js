import { children, integer, octets, oidOf, read } from "./der.js";
import * as parts from "./parts.js";
import { isJks, openJks } from "./jks.js";
import { NOT_A_KEY_FILE, orRefuse, SignerError, UNSUPPORTED, WRONG_PASSWORD } from "./refusal.js";

const DATA = "1.2.840.113549.1.7.1";
const ENCRYPTED_DATA = "1.2.840.113549.1.7.6";
const KEY_BAG = "1.2.840.113549.1.12.10.1.1";
const SHROUDED_KEY_BAG = "1.2.840.113549.1.12.10.1.2";
const CERTIFICATE_BAG = "1.2.840.113549.1.12.10.1.3";
const X509 = "1.2.840.113549.1.9.22.1";
const PBES2 = "1.2.840.113549.1.5.13";
const IIT = "1.3.6.1.4.1.19398.1.1.1.2";
const GOST_CFB = "1.2.804.2.1.1.1.1.1.1.3";
const SEQUENCE = 0x30;
const INTEGER = 2;
const OCTET_STRING = 4;
const SEQUENCE_TAG = 16;

/** Some files of one provider begin with six octets of their own. */
const GARBAGE = 0x51;

/** Which part of the program opens what is locked in this way. */
async function opener(algorithm) {
  const [id, parameters] = children(algorithm);
  const name = oidOf(id);
  if (name === IIT) return parts.dstu();
  if (name !== PBES2) throw new SignerError(UNSUPPORTED);
  const cipher = oidOf(children(children(parameters)[1])[0]);
  return cipher === GOST_CFB ? parts.dstu() : parts.pki();
}

async function decrypt(algorithm, locked, password) {
  const part = await opener(algorithm);
  return orRefuse(WRONG_PASSWORD, async () => {
    const open = await part.decrypt(algorithm, locked, password);
    if (open[0] !== SEQUENCE) throw new SignerError(WRONG_PASSWORD);
    read(open);
    return open;
  });
}

const unlock = ([algorithm, locked], password) => decrypt(algorithm, octets(locked), password);

async function openBag(bag, password, found) {
  const [type, wrapped] = children(bag);
  const value = children(wrapped)[0];
  switch (oidOf(type)) {
    case KEY_BAG:
      found.keys.push(value.valueBeforeDecodeView.slice());
      break;
    case SHROUDED_KEY_BAG:
      found.keys.push(await unlock(children(value), password));
      break;
    case CERTIFICATE_BAG: {
      const [format, certificate] = children(value);
      if (oidOf(format) === X509) found.certificates.push(octets(children(certificate)[0]));
      break;
    }
  }
}

async function safeContents(info, password) {
  const [type, wrapped] = children(info);
  const content = children(wrapped)[0];
  if (oidOf(type) === DATA) return octets(content);
  if (oidOf(type) !== ENCRYPTED_DATA) throw new SignerError(UNSUPPORTED);
  const [, algorithm, locked] = children(children(content)[1]);
  return decrypt(algorithm, octets(locked), password);
}

/** PKCS #12 (.pfx, .p12, .zs2), RFC 7292. */
async function openPfx(pfx, password) {
  const found = { keys: [], certificates: [] };
  const authenticatedSafe = children(children(pfx)[1])[1];
  for (const info of children(read(octets(children(authenticatedSafe)[0])))) {
    for (const bag of children(read(await safeContents(info, password)))) await openBag(bag, password, found);
  }
  return found;
}

/** Key-6.dat: one locked key, by the rules of ІІТ or by PBES2; its certificate is a file of its own. */
async function openSingle(file, password) {
  return { keys: [await unlock(children(file), password)], certificates: [] };
}

function kindOf(file) {
  const [first, second, ...rest] = children(file).map((part) => part.idBlock.tagNumber);
  if (first === INTEGER && second === SEQUENCE_TAG && integer(children(file)[0]) === 3) return openPfx;
  if (first === SEQUENCE_TAG && second === OCTET_STRING && rest.length === 0) return openSingle;
  throw new SignerError(NOT_A_KEY_FILE);
}

/**
 * Opens a key file (файл ключа) with its password.
 *
 * @param {Uint8Array} file Key-6.dat, .pfx, .p12, .zs2 or .jks
 * @param {Uint8Array} password UTF-8
 * @returns {Promise<{keys: Uint8Array[], certificates: Uint8Array[]}>} PKCS #8 keys and DER certificates
 */
export async function openKeyFile(file, password) {
  return orRefuse(NOT_A_KEY_FILE, async () => {
    const content = file[0] === GARBAGE ? file.subarray(6) : file;
    if (isJks(content)) return openJks(content, password);
    const node = read(content);
    return kindOf(node)(node, password);
  });
}
