import assert from "node:assert/strict";
import { test } from "node:test";
import { concat } from "../src/bytes.js";
import { open, PASSWORD, refusal, resource } from "./fixtures.mjs";
import { openSigningKey } from "../src/signing-key.js";

const CITIZEN = "ТЕСТЕНКО ТАРАС ПЕТРОВИЧ";

const opened = [
  ["keys/citizen-dstu.Key-6.dat", "DSTU-4145", CITIZEN, "certs/citizen-dstu.cer"],
  ["keys/citizen-dstu.pbes2.Key-6.dat", "DSTU-4145", CITIZEN, "certs/citizen-dstu.cer"],
  ["keys/citizen-dstu.pfx", "DSTU-4145", CITIZEN],
  ["keys/citizen-dstu.zs2", "DSTU-4145", CITIZEN],
  ["keys/citizen-dstu.jks", "DSTU-4145", CITIZEN],
  ["keys/citizen-ec.p12", "ECDSA", CITIZEN],
  ["keys/p384.p12", "ECDSA", "TEST P-384"],
  ["keys/p384.jks", "ECDSA", "TEST P-384"],
  ["keys/p521.p12", "ECDSA", "TEST P-521"],
  ["keys/company-rsa.p12", "RSA", "ЗРАЗКОВА МАРІЯ СТЕПАНІВНА"],
  ["keys/company-seal.jks", "DSTU-4145", 'ТОВ "ТЕСТОВА КОМПАНІЯ"'],
];

for (const [file, kind, name, certificate] of opened) {
  test(`${file} opens as a key ${kind}`, async () => {
    const signing = await open(file, { certificate });
    assert.equal(signing.key.kind, kind);
    assert.equal(signing.certificate.name, name);
  });

  test(`${file} with a wrong password is refused as such`, () =>
    assert.rejects(open(file, { certificate, password: "test12345" }), refusal("WRONG_PASSWORD")));
}

test("the signer's codes are read from the certificate", async () => {
  const { certificate } = await open("keys/company-dstu.jks");
  assert.equal(certificate.drfo, "2882333287");
  assert.equal(certificate.edrpou, "40000011");
});

test("a password in Ukrainian opens the file", async () => {
  const signing = await open("keys/cyrillic.p12", { password: "Пароль-ключа з пробілами та Ґ, довший за 32 байти" });
  assert.equal(signing.certificate.name, "TEST LEGACY");
});

test("of two keys in one file the signing one is chosen by its certificate", async () => {
  const given = { password: "testpassword", certificate: "real/diia-test-sign-7775603.cer" };
  const { certificate } = await open("real/test-diia.p12", given);
  assert.equal(certificate.usage.sign, true);
});

test("a file whose certificate is for agreement only has no signing key", async () => {
  await assert.rejects(open("keys/agreement.p12"), refusal("NO_SIGNING_KEY"));
  const given = { password: "testpassword", certificate: "real/diia-test-kep-7775604.cer" };
  await assert.rejects(open("real/test-diia.p12", given), refusal("NO_SIGNING_KEY"));
});

test("Key-6.dat without a certificate asks for it", () =>
  assert.rejects(open("keys/citizen-dstu.Key-6.dat"), refusal("CERTIFICATE_NEEDED")));

test("a certificate of another key is not taken", () =>
  assert.rejects(
    open("keys/citizen-dstu.Key-6.dat", { certificate: "certs/company-dstu.cer" }),
    refusal("CERTIFICATE_NEEDED"),
  ));

test("a file that is no certificate is not taken as one", () =>
  assert.rejects(
    open("keys/citizen-dstu.Key-6.dat", { certificate: "keys/citizen-dstu.jks" }),
    refusal("CERTIFICATE_NEEDED"),
  ));

test("a certificate is read from PEM too", async () => {
  const der = resource("certs/citizen-dstu.cer");
  const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----\n`;
  const signing = await openSigningKey({
    keyFile: resource("keys/citizen-dstu.Key-6.dat"),
    password: new TextEncoder().encode(PASSWORD),
    certificate: new TextEncoder().encode(pem),
    at: new Date(),
  });
  assert.equal(signing.certificate.name, CITIZEN);
});

for (const [name, bytes] of [
  ["an empty file", new Uint8Array()],
  ["a PDF", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n")],
  ["a certificate", resource("certs/citizen-dstu.cer")],
  ["a PKCS #12 cut short", resource("keys/citizen-ec.p12").slice(0, 900)],
  ["a key store cut short", resource("keys/citizen-dstu.jks").slice(0, 300)],
  ["random octets", crypto.getRandomValues(new Uint8Array(300)).fill(0xff, 0, 4)],
]) {
  test(`${name} is not a key file`, () => assert.rejects(open(bytes), refusal("NOT_A_KEY_FILE")));
}

test("an old way of locking is named as unsupported", () =>
  assert.rejects(open("keys/legacy.p12"), refusal("UNSUPPORTED")));

test("six octets before the content do not matter", async () => {
  const file = concat(Uint8Array.of(0x51, 1, 2, 3, 4, 5), resource("keys/citizen-dstu.jks"));
  assert.equal((await open(file)).certificate.name, CITIZEN);
});

test("key file and password are wiped, opened or refused", async () => {
  for (const password of [PASSWORD, "wrong"]) {
    const given = { keyFile: resource("keys/citizen-dstu.jks"), password: new TextEncoder().encode(password), at: new Date() };
    await openSigningKey(given).catch(() => {});
    assert.ok(given.password.every((byte) => byte === 0));
  }
  const keyFile = resource("keys/citizen-ec.p12");
  await open(keyFile);
  assert.ok(keyFile.every((byte) => byte === 0));
});
