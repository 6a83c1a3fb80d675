import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { judge } from "../../form/judging.js";
import { plural } from "../../form/page.js";

const vectors = JSON.parse(await readFile(new URL("form-vectors.json", import.meta.url), "utf8"));

for (const vector of vectors.cases) {
  test(`the browser judges as the server: ${vector.name}`, () => {
    const rules = { ...vectors.rules[vector.rules], places: vectors.places };
    rules.messages = vectors.messages[rules.language];
    const verdict = judge(rules, vector.inputs);

    assert.deepEqual(verdict.errors, vector.errors);
    assert.deepEqual(verdict.warnings, vector.warnings);
    assert.deepEqual(verdict.hidden, vector.hidden);
  });
}

test("numbers of errors take the right form of the word", () => {
  assert.deepEqual([1, 2, 5, 11, 21, 22, 112].map((n) => plural(n, "uk")), ["one", "few", "many", "many", "one", "few", "many"]);
  assert.deepEqual([1, 2].map((n) => plural(n, "en")), ["one", "many"]);
});
