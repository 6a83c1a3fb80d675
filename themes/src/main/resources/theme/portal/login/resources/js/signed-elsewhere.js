/*
 * Reads a file signed elsewhere (.p7s) into the text field of form[data-signed-elsewhere], as base64; files that hold
 * base64 already are taken as they are.
 */
const LIMIT = 100 * 1024;
const SEQUENCE = 0x30;

const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

for (const form of document.querySelectorAll("form[data-signed-elsewhere]")) {
  const part = form.querySelector("[data-signed-file]");
  const input = part.querySelector("input[type=file]");
  part.hidden = false;
  input.addEventListener("change", async () => {
    const file = input.files[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.slice(0, LIMIT).arrayBuffer());
    form.elements.signature.value = bytes[0] === SEQUENCE ? base64(bytes) : new TextDecoder().decode(bytes);
  });
}
