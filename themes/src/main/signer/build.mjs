/*
 * Builds the signing bundle and the script of the forms for the module's jar. Does nothing when neither the sources nor the lock file have
 * changed since the last build; otherwise installs exactly what package-lock.json names, then bundles.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../../../target");
const out = join(target, "signer");
const forms = join(target, "form");
const stamp = join(target, "signer.stamp");

function fingerprint() {
  const hash = createHash("sha256");
  const sources = ["src", "../form"].flatMap((folder) => readdirSync(join(here, folder)).sort().map((name) => join(folder, name)));
  for (const name of ["build.mjs", "package-lock.json", ...sources]) hash.update(name).update(readFileSync(join(here, name)));
  return hash.digest("hex");
}

function install() {
  const lock = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
  const installed = join(here, "node_modules/.lock");
  if (existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  execFileSync("npm", ["ci", "--no-fund", "--no-audit"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(installed, lock);
}

async function bundle() {
  const { build } = await import("esbuild");
  const common = {
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: out,
    define: { global: "globalThis" },
    legalComments: "eof",
    logLevel: "warning",
  };
  rmSync(out, { recursive: true, force: true });
  await build({ ...common, entryPoints: ["src/signer.js", "src/login.js", "src/sign-package.js", "src/sign-text.js"] });
  await build({ ...common, entryPoints: ["src/worker.js"], splitting: true, chunkNames: "[name]-[hash]" });
  await build({ ...common, entryPoints: ["../form/form.js", "../form/documents.js"], outdir: forms });
}

const current = fingerprint();
if (!existsSync(join(out, "worker.js")) || !existsSync(join(forms, "form.js")) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== current) {
  install();
  await bundle();
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, current);
}
