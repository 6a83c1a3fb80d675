import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openSigningKey } from "../src/signing-key.js";

const resources = new URL("../../../test/resources/", import.meta.url);
const signed = new URL("../../../../target/signed/", import.meta.url);

export const PASSWORD = "test1234";
export const NOW = new Date();

export const resource = (name) => new Uint8Array(readFileSync(new URL(name, resources)));

export function open(keyFile, { password = PASSWORD, certificate, at = NOW } = {}) {
  return openSigningKey({
    keyFile: typeof keyFile === "string" ? resource(keyFile) : keyFile,
    password: new TextEncoder().encode(password),
    certificate: certificate && resource(certificate),
    at,
  });
}

/** Kept for the Java test, which verifies what was signed here with the portal's own verifier. */
export function keep(name, bytes) {
  mkdirSync(signed, { recursive: true });
  writeFileSync(new URL(name, signed), bytes);
}

export const refusal = (code) => (failure) => failure.name === "SignerError" && failure.code === code;
