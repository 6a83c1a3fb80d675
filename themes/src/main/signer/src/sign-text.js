import { CONNECTION, FAILED, SignerError } from "./refusal.js";
import { signDetached } from "./signer.js";
import { SigningForm } from "./signing-form.js";

/** The text of what is typed, as the server writes it; nothing when it is not complete yet. */
async function written(form, button) {
  const typed = new FormData(form);
  for (const [name, value] of [...typed]) if (value instanceof File) typed.delete(name);
  typed.set(button.name, button.value);
  const response = await fetch(form.action, { method: "POST", mode: "same-origin", body: typed }).catch((failure) => {
    throw new SignerError(CONNECTION, failure);
  });
  if (!response.ok) throw new SignerError(FAILED);
  const isText = response.headers.get("Content-Type")?.startsWith("text/plain");
  return isText ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

function put(signature, field) {
  const chosen = new DataTransfer();
  chosen.items.add(new File([signature], "zvernennia.txt.p7s", { type: "application/pkcs7-signature" }));
  field.files = chosen.files;
}

/*
 * Signing of a text that is typed into another form, named in data-of of form[data-signer="text"]: its button "text" asks for
 * the text, the signature is put into its field "signature", and both are sent together. What is not complete is sent for its
 * text by the page itself, which then says what is missing.
 */
for (const form of document.querySelectorAll('form[data-signer="text"]')) {
  const typed = document.getElementById(form.dataset.of);
  const button = typed.elements.act;
  const signing = new SigningForm(form);
  form.hidden = false;
  signing.onSubmit(async (key) => {
    signing.say("LOADING");
    const content = await written(typed, button);
    if (!content) return typed.requestSubmit(button);
    signing.say("SIGNING");
    put(await signDetached({ ...key, content }), typed.elements.signature);
    signing.say("SENDING");
    typed.requestSubmit();
  });
}
