import assert from "node:assert/strict";
import { createHash, createVerify } from "node:crypto";
import { test } from "node:test";
import { signDetached } from "../src/cades.js";
import { signContainer } from "../src/asice.js";
import { compare, utf8 } from "../src/bytes.js";
import { children, octets, oidOf, raw, read } from "../src/der.js";
import { keep, NOW, open } from "./fixtures.mjs";

const CONTENT = utf8('{"typ":"test","text":"Вхід до порталу"}');
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";

const keys = [
  ["citizen-dstu.Key-6.dat", "certs/citizen-dstu.cer"],
  ["citizen-dstu.pbes2.Key-6.dat", "certs/citizen-dstu.cer"],
  ["citizen-dstu.pfx"],
  ["citizen-dstu.jks"],
  ["company-dstu.jks"],
  ["fop-dstu.jks"],
  ["company-seal.jks"],
  ["citizen-ec.p12"],
  ["fop-ec.p12"],
  ["company-rsa.p12"],
  ["p384.p12"],
  ["p384.jks"],
  ["p521.p12"],
];

function parts(cms) {
  const signedData = children(children(children(read(cms))[1])[0]);
  const signerInfo = children(children(signedData.at(-1))[0]);
  return { signedData, signerInfo, attributes: children(signerInfo[3]) };
}

const typeOf = (attribute) => oidOf(children(attribute)[0]);
const valueOf = (attribute) => children(children(attribute)[1])[0];

for (const [file, certificate] of keys) {
  test(`a signature with ${file} is a detached CAdES-BES`, async () => {
    const signing = await open(`keys/${file}`, { certificate });
    const cms = await signDetached({ ...signing, content: CONTENT, at: NOW });
    keep(`${file}.p7s`, cms);
    const { signedData, attributes } = parts(cms);
    assert.equal(children(signedData[2]).length, 1, "no content inside");
    assert.deepEqual(raw(children(signedData[3])[0]), signing.certificate.der);
    assert.deepEqual(new Set(attributes.map(typeOf)), new Set([
      "1.2.840.113549.1.9.3",
      "1.2.840.113549.1.9.5",
      MESSAGE_DIGEST,
      "1.2.840.113549.1.9.16.2.47",
    ]));
    const order = attributes.map(raw);
    assert.deepEqual(order, [...order].sort(compare));
  });
}

for (const [file, hash] of [["citizen-ec.p12", "sha256"], ["p384.p12", "sha384"], ["p521.p12", "sha512"], ["company-rsa.p12", "sha256"]]) {
  test(`what ${file} signed verifies with its certificate`, async () => {
    const signing = await open(`keys/${file}`);
    const { signerInfo, attributes } = parts(await signDetached({ ...signing, content: CONTENT, at: NOW }));
    const digest = octets(valueOf(attributes.find((attribute) => typeOf(attribute) === MESSAGE_DIGEST)));
    assert.deepEqual(Buffer.from(digest), createHash(hash).update(CONTENT).digest());
    const signed = Buffer.from(raw(signerInfo[3]));
    signed[0] = 0x31;
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(signing.certificate.der).toString("base64")}\n-----END CERTIFICATE-----`;
    assert.ok(createVerify(hash).update(signed).verify(pem, octets(signerInfo[5])));
  });
}

const FILES = [
  { name: "application.pdf", bytes: utf8("%PDF-1.7 заява"), mediaType: "application/pdf" },
  { name: "documents/Договір № 1 & додаток.pdf", bytes: utf8("%PDF-1.7 договір"), mediaType: "application/pdf" },
];

for (const [file, certificate] of keys) {
  test(`${file} signs a container`, async () => {
    const signing = await open(`keys/${file}`, { certificate });
    keep(`${file}.asice`, await signContainer({ ...signing, files: FILES, at: NOW }));
  });
}

test("a key certified for Kupyna signs with Kupyna", async () => {
  const { key, certificate } = await open("keys/citizen-dstu.jks");
  const kupyna = { ...certificate, keyAlgorithm: "1.2.804.2.1.1.1.1.3.6.1.1" };
  const cms = await signDetached({ key, certificate: kupyna, content: CONTENT, at: NOW });
  keep("citizen-dstu.kupyna.p7s", cms);
  assert.equal(oidOf(children(parts(cms).signerInfo[4])[0]), "1.2.804.2.1.1.1.1.3.6.1.1");
});

test("a container begins with its stored media type", async () => {
  const signing = await open("keys/citizen-ec.p12");
  const container = Buffer.from(await signContainer({ ...signing, files: FILES, at: NOW }));
  assert.equal(container.readUInt32LE(0), 0x04034b50);
  assert.equal(container.readUInt16LE(8), 0, "stored");
  assert.equal(container.toString("latin1", 30, 69), "mimetypeapplication/vnd.etsi.asic-e+zip");
});

test("the manifest names every file with its SHA-256", async () => {
  const signing = await open("keys/citizen-ec.p12");
  const text = Buffer.from(await signContainer({ ...signing, files: FILES, at: NOW })).toString("utf8");
  for (const { name, bytes } of FILES) {
    const address = name.split("/").map(encodeURIComponent).join("/");
    assert.ok(text.includes(`URI="${address}"`), address);
    assert.ok(text.includes(createHash("sha256").update(bytes).digest("base64")));
  }
});

for (const name of ["../x.pdf", "/x.pdf", "a/../x", "a\\b", "META-INF/x", "mimetype", "a//b", "./x", ""]) {
  test(`a container does not take a file named "${name}"`, async () => {
    const signing = await open("keys/citizen-ec.p12");
    await assert.rejects(signContainer({ ...signing, files: [{ ...FILES[0], name }], at: NOW }), TypeError);
  });
}

test("a container does not take two files of one name", async () => {
  const signing = await open("keys/citizen-ec.p12");
  await assert.rejects(signContainer({ ...signing, files: [FILES[0], FILES[0]], at: NOW }), TypeError);
});
