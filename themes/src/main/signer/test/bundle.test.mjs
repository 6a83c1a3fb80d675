import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const folder = new URL("../../../../target/signer/", import.meta.url);
const BUDGET = 90 * 1024;
const files = readdirSync(folder);
const size = (pattern) =>
  files.filter((name) => pattern.test(name)).reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, folder))).length, 0);

test("signing with a DSTU key loads at most 90 kB", () => assert.ok(size(/^(worker|chunk-.*|dstu-.*)\.js$/) <= BUDGET));

test("signing with an ECDSA or RSA key loads at most 90 kB", () => assert.ok(size(/^(worker|chunk-.*|pki-.*)\.js$/) <= BUDGET));

test("the page's own scripts hold no cryptography", () => {
  for (const name of ["signer.js", "login.js", "sign-package.js"]) assert.ok(size(new RegExp(`^${name}$`)) <= 4096, name);
});

test("nothing in the bundle evaluates text as code", () => {
  for (const name of files) assert.doesNotMatch(readFileSync(new URL(name, folder), "utf8"), /\beval\(|new Function/);
});
