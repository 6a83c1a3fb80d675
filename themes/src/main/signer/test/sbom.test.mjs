import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { components, merged } from '../sbom.mjs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url)));
const ofMaven = {
  components: [{ name: 'portal-themes', 'bom-ref': 'pkg:maven/themes' }],
  dependencies: [{ ref: 'pkg:maven/themes', dependsOn: ['pkg:maven/other'] }],
};

test('the list of what ships names the packages of the bundle with version and digest', () => {
  const names = components(lock).map((each) => each.name);
  assert.ok(names.includes('jkurwa') && names.includes('asn1js'));
  assert.ok(!names.includes('esbuild'), 'what only builds does not ship');
  for (const each of components(lock)) {
    assert.match(each.purl, /^pkg:npm\/.+@\d/);
    assert.match(each.hashes[0].content, /^[0-9a-f]{128}$/);
  }
});

test('a second build adds nothing twice', () => {
  const once = merged(ofMaven, components(lock));
  assert.deepEqual(merged(once, components(lock)), once);
  assert.ok(once.dependencies[0].dependsOn.some((each) => each.startsWith('pkg:npm/jkurwa@')));
});
