import assert from "node:assert/strict";
import { test } from "node:test";
import { kupyna256 } from "../src/kupyna.js";

const hex = (bytes) => Buffer.from(bytes).toString("hex");
const counting = (length) => Uint8Array.from({ length }, (_, at) => at);

test("Kupyna-256 gives the digests of the standard's examples", () => {
  assert.equal(hex(kupyna256(counting(64))), "08f4ee6f1be6903b324c4e27990cb24ef69dd58dbe84813ee0a52f6631239875");
  assert.equal(hex(kupyna256(new Uint8Array())), "cd5101d1ccdf0d1d1f4ada56e888cd724ca1a0838a3521e7131d4fb78d0f5eb6");
});
