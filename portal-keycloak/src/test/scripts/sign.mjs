/* Signs standard input with a key file, by the same sources as the browser's bundle: node sign.mjs KEY_FILE > SIGNATURE */
import { readFileSync } from "node:fs";
import { signDetached } from "../../../../themes/src/main/signer/src/cades.js";
import { openSigningKey } from "../../../../themes/src/main/signer/src/signing-key.js";

const at = new Date();
const signing = await openSigningKey({
  keyFile: new Uint8Array(readFileSync(process.argv[2])),
  password: new TextEncoder().encode("test1234"),
  at,
});
process.stdout.write(await signDetached({ ...signing, content: new Uint8Array(readFileSync(0)), at }));
