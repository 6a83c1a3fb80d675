import { signContainer } from "./asice.js";
import { signDetached } from "./cades.js";
import { FAILED, SignerError } from "./refusal.js";
import { openSigningKey } from "./signing-key.js";

const bytesOf = async (file) => new Uint8Array(await file.arrayBuffer());

function signerOf({ certificate, key }) {
  const { name, drfo, edrpou, notAfter } = certificate;
  return { name, drfo, edrpou, notAfter, keyType: key.kind };
}

const operations = {
  inspectKey: async (signing) => signerOf(signing),
  signDetached: async (signing, { content }) => signDetached({ ...signing, content }),
  signContainer: async (signing, { files }) => ({
    container: await signContainer({ ...signing, files }),
    signer: signerOf(signing),
  }),
};

async function answer({ operation, keyFile, password, certificate, ...rest }) {
  const at = new Date();
  const signing = await openSigningKey({
    keyFile: await bytesOf(keyFile),
    password,
    certificate: certificate && (await bytesOf(certificate)),
    at,
  });
  return operations[operation]({ ...signing, at }, rest);
}

self.addEventListener("message", async ({ data }) => {
  try {
    self.postMessage({ result: await answer(data) });
  } catch (failure) {
    self.postMessage({ code: failure instanceof SignerError ? failure.code : FAILED });
  }
});
