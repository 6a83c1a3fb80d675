import { children, oidOf, read } from "./der.js";
import { wipe } from "./bytes.js";
import { readable, readCertificateFile } from "./certificate.js";
import { openKeyFile } from "./key-file.js";
import * as parts from "./parts.js";
import { CERTIFICATE_NEEDED, NO_SIGNING_KEY, orRefuse, SignerError, UNSUPPORTED, WRONG_PASSWORD } from "./refusal.js";

const UKRAINIAN = "1.2.804.2.1.1.1.1.3.";

async function keysOf(pkcs8) {
  const algorithm = await orRefuse(WRONG_PASSWORD, () => oidOf(children(children(read(pkcs8))[1])[0]));
  const part = await (algorithm.startsWith(UKRAINIAN) ? parts.dstu() : parts.pki());
  return orRefuse(UNSUPPORTED, () => part.keysOf(pkcs8));
}

async function pairs(keys, certificates) {
  const found = [];
  for (const certificate of certificates) {
    for (const key of keys) {
      if (await key.matches(certificate)) found.push({ key, certificate });
    }
  }
  return found;
}

/** A file may hold several keys: first those valid now, then a person's rather than a seal, then the newest. */
function best(candidates, now) {
  const rank = ({ certificate }) => [
    certificate.notBefore <= now && now <= certificate.notAfter,
    !certificate.seal,
    certificate.usage.nonRepudiation,
    certificate.notBefore.getTime(),
  ];
  const order = (one, other) => {
    const [ours, theirs] = [rank(one), rank(other)];
    const differs = ours.findIndex((value, index) => value !== theirs[index]);
    return differs < 0 ? 0 : Number(theirs[differs]) - Number(ours[differs]);
  };
  return candidates.sort(order)[0];
}

async function choose(keys, certificates, now) {
  const matching = await pairs(keys, certificates);
  if (matching.length === 0) throw new SignerError(CERTIFICATE_NEEDED);
  const signing = matching.filter(({ certificate }) => certificate.usage.sign);
  if (signing.length === 0) throw new SignerError(NO_SIGNING_KEY);
  return best(signing, now);
}

/**
 * Opens a key file and chooses the key to sign with: by the certificate's key usage and the matching public key.
 *
 * @param {{keyFile: Uint8Array, password: Uint8Array, certificate?: Uint8Array, at: Date}} given wiped after use
 */
export async function openSigningKey({ keyFile, password, certificate, at }) {
  const opened = await openKeyFile(keyFile, password).finally(() => wipe(password));
  try {
    const added = certificate ? await orRefuse(CERTIFICATE_NEEDED, () => readCertificateFile(certificate)) : [];
    const certificates = [...readable(opened.certificates.map((der) => der.slice())), ...added];
    const keys = (await Promise.all(opened.keys.map(keysOf))).flat();
    if (keys.length === 0) throw new SignerError(NO_SIGNING_KEY);
    return await choose(keys, certificates, at);
  } finally {
    wipe(keyFile, ...opened.keys);
  }
}
