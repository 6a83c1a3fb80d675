import { CONNECTION, FAILED, SignerError } from "./refusal.js";
import { signContainer } from "./signer.js";
import { SigningForm } from "./signing-form.js";

const SESSION_ENDED = "SESSION_ENDED";

/** What the server says no with: a sentence that is shown as it is. */
class Refused extends SignerError {
  constructor(sentence) {
    super(FAILED);
    this.sentence = sentence;
  }
}

/** A redirect leads to the sign-in page: its text must never be taken for a file or an answer. */
async function request(address, how) {
  const response = await fetch(address, { mode: "same-origin", redirect: "manual", ...how }).catch((failure) => {
    throw new SignerError(CONNECTION, failure);
  });
  if (response.type === "opaqueredirect" || response.status === 401) throw new SignerError(SESSION_ENDED);
  return response;
}

async function download({ url, name }) {
  const response = await request(url);
  if (!response.ok) throw new SignerError(FAILED);
  const mediaType = (response.headers.get("Content-Type") ?? "application/octet-stream").split(";")[0].trim();
  return { name, mediaType, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function send(container, { submit, csrf }) {
  const headers = { "Content-Type": "application/vnd.etsi.asic-e+zip", "X-CSRF-Token": csrf, Accept: "application/json" };
  const response = await request(submit, { method: "POST", headers, body: container });
  return response.json().catch((failure) => {
    throw new SignerError(FAILED, failure);
  });
}

function follow({ location: next, message }) {
  if (!next) throw message ? new Refused(message) : new SignerError(FAILED);
  const address = new URL(next, document.baseURI);
  if (address.origin !== location.origin) throw new SignerError(FAILED);
  location.assign(address);
}

/*
 * Signing of the package (пакет документів): form[data-signer="package"] names the files in data-files, a JSON list of
 * {url, name}; they are put into a signed container, and the container is sent to data-submit.
 */
for (const form of document.querySelectorAll('form[data-signer="package"]')) {
  const signing = new SigningForm(form);
  signing.onSubmit(async (key) => {
    signing.say("LOADING");
    const files = await Promise.all(JSON.parse(form.dataset.files).map(download));
    signing.say("SIGNING");
    const { container } = await signContainer({ ...key, files });
    signing.say("SENDING");
    follow(await send(container, form.dataset));
  });
}
