import { toBase64, utf8 } from "./bytes.js";
import { signDetached } from "./cades.js";
import { zip } from "./zip.js";

const MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";
const MANIFEST = "META-INF/ASiCManifest.xml";
const SIGNATURE = "META-INF/signature.p7s";
const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
const escape = (text) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]);
const address = (name) => name.split("/").map(encodeURIComponent).join("/");

/** Names come from the page; a container must not hold what would be read as something else when unpacked. */
function check(files) {
  const names = files.map((file) => file.name);
  const wrong = names.some((name) => name === "mimetype" || /^META-INF(\/|$)/i.test(name) || /^\/|\\|(^|\/)\.{0,2}(\/|$)/.test(name));
  if (files.length === 0 || wrong || new Set(names).size !== names.length) throw new TypeError("unfit file names");
}

async function reference({ name, bytes, mediaType }) {
  const digest = toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  return (
    `<asic:DataObjectReference MimeType="${escape(mediaType)}" URI="${escape(address(name))}">` +
    `<ds:DigestMethod Algorithm="${SHA256}"/><ds:DigestValue>${digest}</ds:DigestValue></asic:DataObjectReference>`
  );
}

async function manifestOf(files) {
  const references = await Promise.all(files.map(reference));
  return utf8(
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">' +
      `<asic:SigReference MimeType="application/pkcs7-signature" URI="${SIGNATURE}"/>` +
      `${references.join("")}</asic:ASiCManifest>\n`,
  );
}

/**
 * A container ASiC-E with CAdES (ETSI EN 319 162-1): the files, a manifest with the SHA-256 of each, and one detached
 * signature over the manifest.
 */
export async function signContainer({ files, ...signing }) {
  check(files);
  const manifest = await manifestOf(files);
  const signature = await signDetached({ ...signing, content: manifest });
  return zip([
    { name: "mimetype", bytes: utf8(MEDIA_TYPE) },
    ...files,
    { name: MANIFEST, bytes: manifest },
    { name: SIGNATURE, bytes: signature },
  ]);
}
