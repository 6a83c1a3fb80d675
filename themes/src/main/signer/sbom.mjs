// Adds the npm packages of the signing bundle to the list of everything that ships (SBOM, CycloneDX), which Maven made.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const FOLDER = 'node_modules/';

/** The packages that a lock file pins and that reach the browser, as components of CycloneDX. */
export function components(lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev)
    .map(([path, entry]) => component(path.slice(path.lastIndexOf(FOLDER) + FOLDER.length), entry))
    .filter((each, index, all) => all.findIndex((other) => other.purl === each.purl) === index);
}

function component(name, { version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm, hash] = integrity.split('-');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    hashes: [{ alg: algorithm.replace(/^sha/, 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: license ? [{ license: license === 'BSD' ? { name: license } : { id: license } }] : [],
    purl,
  };
}

/** The list with the packages in it, once, under the jar that carries the bundle. */
export function merged(sbom, packages) {
  const known = new Set(packages.map((each) => each['bom-ref']));
  const carrier = sbom.components.find((each) => each.name === 'portal-themes');
  return {
    ...sbom,
    components: [...sbom.components.filter((each) => !known.has(each['bom-ref'])), ...packages],
    dependencies: sbom.dependencies.map((each) =>
      each.ref === carrier?.['bom-ref'] ? { ...each, dependsOn: [...new Set([...(each.dependsOn ?? []), ...known])] } : each),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const target = process.argv[2];
  if (existsSync(target)) {
    const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url)));
    writeFileSync(target, JSON.stringify(merged(JSON.parse(readFileSync(target)), components(lock)), null, 2));
  }
}
