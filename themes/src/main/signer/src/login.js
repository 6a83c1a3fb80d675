import { fromBase64, toBase64 } from "./bytes.js";
import { signDetached } from "./signer.js";
import { SigningForm } from "./signing-form.js";

/*
 * Sign-in with a key file: form[data-signer="login"][data-challenge] holds the challenge of the server in base64; its
 * detached signature goes into the hidden field "signature", and the form is sent.
 */
for (const form of document.querySelectorAll('form[data-signer="login"]')) {
  const signing = new SigningForm(form);
  signing.onSubmit(async (key) => {
    signing.say("SIGNING");
    const signature = await signDetached({ ...key, content: fromBase64(form.dataset.challenge) });
    signing.say("SENDING");
    form.elements.signature.value = toBase64(signature);
    HTMLFormElement.prototype.submit.call(form);
  });
}
