import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { PASSWORD, resource } from "./fixtures.mjs";

const folder = new URL("../../../../target/signer/", import.meta.url);
const BUDGET = 90 * 1024;
const files = readdirSync(folder);
const size = (pattern) =>
  files.filter((name) => pattern.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).length, 0);

test("signing with a DSTU key loads at most 90 kB", () => assert.ok(size(/^(worker|chunk-.*|dstu-.*)\.js$/) <= BUDGET));

test("signing with an ECDSA or RSA key loads at most 90 kB", () => assert.ok(size(/^(worker|chunk-.*|pki-.*)\.js$/) <= BUDGET));

test("the page's own scripts hold no cryptography", () => {
  for (const name of ["signer.js", "login.js", "sign-package.js", "sign-text.js"]) assert.ok(size(new RegExp(`^${name}$`)) <= 4096, name);
});

test("nothing in the bundle evaluates text as code", () => {
  for (const name of files) assert.doesNotMatch(readFileSync(new URL(name, folder), "utf8"), /\beval\(|new Function/);
});

const copy = new URL("../../../../target/signer-under-test/", import.meta.url);

/** The built worker with what a browser has and without what only Node has. */
function ask(message) {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  writeFileSync(new URL("package.json", copy), '{"type":"module"}');
  const start = `
    const { parentPort } = require("node:worker_threads");
    const listen = (_, handler) => parentPort.on("message", (data) => handler({ data }));
    globalThis.self = { addEventListener: listen, postMessage: (data) => parentPort.postMessage(data) };
    delete globalThis.Buffer;
    import(${JSON.stringify(new URL("worker.js", copy).href)});`;
  const worker = new Worker(start, { eval: true });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
    worker.postMessage(message);
  }).finally(() => worker.terminate());
}

for (const [file, keyType] of [["citizen-dstu.pfx", "DSTU-4145"], ["citizen-dstu.jks", "DSTU-4145"], ["fop-ec.p12", "ECDSA"], ["company-rsa.p12", "RSA"]]) {
  test(`the built worker opens ${file}`, async () => {
    const keyFile = new Blob([resource(`keys/${file}`)]);
    const { result } = await ask({ operation: "inspectKey", keyFile, password: new TextEncoder().encode(PASSWORD) });
    assert.equal(result.keyType, keyType);
  });
}

test("the built worker answers a refusal by its code", async () => {
  const keyFile = new Blob([resource("keys/fop-ec.p12")]);
  const answer = await ask({ operation: "inspectKey", keyFile, password: new TextEncoder().encode("wrong") });
  assert.deepEqual(answer, { code: "WRONG_PASSWORD" });
});
