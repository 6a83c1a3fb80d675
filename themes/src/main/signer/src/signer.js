import { FAILED, SignerError } from "./refusal.js";

export { SignerError };

const worker = () => {
  const version = new URL(import.meta.url).search;
  return new Worker(new URL(`./worker.js${version}`, import.meta.url), { type: "module" });
};

/** One worker for one signature: key and password are gone with it. */
function ask(operation, { password, ...given }) {
  const signing = worker();
  const secret = new TextEncoder().encode(password);
  return new Promise((resolve, reject) => {
    signing.addEventListener("message", ({ data }) =>
      data.code ? reject(new SignerError(data.code)) : resolve(data.result),
    );
    signing.addEventListener("error", (event) => reject(new SignerError(FAILED, event)));
    signing.postMessage({ operation, password: secret, ...given }, [secret.buffer]);
  }).finally(() => signing.terminate());
}

/**
 * Signs content that stays apart: CAdES-BES over the given bytes.
 *
 * @param {{keyFile: File, password: string, certificate?: File, content: Uint8Array}} given
 * @returns {Promise<Uint8Array>} the CMS SignedData (.p7s)
 * @throws {SignerError} with the code of the reason
 */
export const signDetached = (given) => ask("signDetached", given);

/**
 * Puts files into a signed container ASiC-E.
 *
 * @param {{keyFile: File, password: string, certificate?: File,
 *          files: {name: string, bytes: Uint8Array, mediaType: string}[]}} given
 * @returns {Promise<{container: Uint8Array, signer: {name: string, drfo?: string, edrpou?: string}}>}
 * @throws {SignerError} with the code of the reason
 */
export const signContainer = (given) => ask("signContainer", given);

/**
 * Tells whose key it is and of which type, without signing.
 *
 * @param {{keyFile: File, password: string, certificate?: File}} given
 * @returns {Promise<{name: string, drfo?: string, edrpou?: string, notAfter: Date, keyType: string}>}
 * @throws {SignerError} with the code of the reason
 */
export const inspectKey = (given) => ask("inspectKey", given);
