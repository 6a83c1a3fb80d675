import { octetString, oid, sequence, setOf, smallInteger, tagged, time } from "./der.js";
import { compare, equal } from "./bytes.js";

const DATA = oid("1.2.840.113549.1.7.1");
const SIGNED_DATA = oid("1.2.840.113549.1.7.2");
const CONTENT_TYPE = oid("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST = oid("1.2.840.113549.1.9.4");
const SIGNING_TIME = oid("1.2.840.113549.1.9.5");
const SIGNING_CERTIFICATE_V2 = oid("1.2.840.113549.1.9.16.2.47");
const SHA256 = sequence(oid("2.16.840.1.101.3.4.2.1"));

const attribute = (type, value) => sequence(type, setOf(value));

/** RFC 5035: the digest of the certificate, its issuer and number; SHA-256 is the default and therefore left out. */
async function signingCertificate(certificate, signer) {
  const algorithm = equal(signer.digestAlgorithm, SHA256) ? new Uint8Array() : signer.digestAlgorithm;
  const issuerSerial = sequence(sequence(tagged(4, certificate.issuer)), certificate.serial);
  const digest = octetString(await signer.digest(certificate.der));
  return sequence(sequence(sequence(algorithm, digest, issuerSerial)));
}

async function signedAttributes(content, certificate, signer, at) {
  return [
    attribute(CONTENT_TYPE, DATA),
    attribute(MESSAGE_DIGEST, octetString(await signer.digest(content))),
    attribute(SIGNING_TIME, time(at)),
    attribute(SIGNING_CERTIFICATE_V2, await signingCertificate(certificate, signer)),
  ].sort(compare);
}

/**
 * A detached signature, CAdES-BES (ETSI EN 319 122-1, ДСТУ ETSI EN 319 122-1): SignedData over content that is not
 * inside, with the signer's certificate. The attributes are in DER order, because verifiers re-encode them.
 */
export async function signDetached({ content, certificate, key, at }) {
  const signer = await key.signer(certificate);
  const attributes = await signedAttributes(content, certificate, signer, at);
  const signature = await signer.sign(setOf(...attributes));
  const signerInfo = sequence(
    smallInteger(1),
    sequence(certificate.issuer, certificate.serial),
    signer.digestAlgorithm,
    tagged(0, ...attributes),
    signer.signatureAlgorithm,
    octetString(signature),
  );
  const signedData = sequence(
    smallInteger(1),
    setOf(signer.digestAlgorithm),
    sequence(DATA),
    tagged(0, certificate.der),
    setOf(signerInfo),
  );
  return sequence(SIGNED_DATA, tagged(0, signedData));
}
