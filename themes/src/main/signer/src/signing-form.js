import { CERTIFICATE_NEEDED, FAILED, NO_SIGNING_KEY, NOT_A_KEY_FILE, SignerError, UNSUPPORTED, WRONG_PASSWORD } from "./refusal.js";

const PLACES = {
  [WRONG_PASSWORD]: "password",
  [NOT_A_KEY_FILE]: "keyFile",
  [NO_SIGNING_KEY]: "keyFile",
  [UNSUPPORTED]: "keyFile",
  [CERTIFICATE_NEEDED]: "certificate",
};

/** From WRONG_PASSWORD to the attribute data-text-wrong-password. */
const textKey = (code) => code.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/**
 * A form that signs with a key file: the fields of the key, refusals at the field where they belong, progress in words.
 *
 * The page supplies, inside the form, inputs marked data-key-file, data-key-password and data-certificate-file (with an
 * id and no name, so that they are never sent), each in a div.field; an empty [role=status]; optionally
 * [data-certificate-part], hidden until the certificate is asked for, and button[data-show-password][hidden]; and every
 * sentence as data-text-<code>: no-key-file, no-password, the codes of refusals, failed, connection, session-ended,
 * loading, signing, sending, and error, the words read aloud before a refusal.
 */
export class SigningForm {
  #form;
  #fields;
  #busy = false;

  constructor(form) {
    this.#form = form;
    this.#fields = {
      keyFile: form.querySelector("[data-key-file]"),
      password: form.querySelector("[data-key-password]"),
      certificate: form.querySelector("[data-certificate-file]"),
    };
    form.querySelectorAll("[data-show-password]").forEach((button) => (button.hidden = false));
    form.addEventListener("click", (event) => this.#showPassword(event));
    addEventListener("pageshow", () => this.#setBusy(false));
  }

  /**
   * Runs the task on submit. A task that ends well leads away from the page, so until it fails a second submit does
   * nothing.
   */
  onSubmit(task) {
    this.#form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (this.#busy) return;
      this.#clear();
      if (this.#complete()) await this.#run(task);
    });
  }

  async #run(task) {
    this.#setBusy(true);
    try {
      await task(this.#key());
      this.#fields.password.value = "";
    } catch (failure) {
      this.#setBusy(false);
      this.say();
      this.#refuse(failure);
    }
  }

  /** The key file, its password and, where it was asked for, the certificate. */
  #key() {
    const { keyFile, password, certificate } = this.#fields;
    return { keyFile: keyFile.files[0], password: password.value, certificate: certificate?.files[0] };
  }

  #complete() {
    const missing = [];
    if (!this.#fields.keyFile.files[0]) missing.push(["keyFile", "NO_KEY_FILE"]);
    if (!this.#fields.password.value) missing.push(["password", "NO_PASSWORD"]);
    missing.forEach(([place, code]) => this.#mark(this.#fields[place], this.text(code)));
    if (missing.length > 0) this.#fields[missing[0][0]].focus();
    return missing.length === 0;
  }

  text(code) {
    return this.#form.dataset[`text${textKey(`_${code}`)}`] ?? "";
  }

  /** Says in the status line what is being done; without a code the line is emptied. */
  say(code) {
    const line = this.#form.querySelector('[role="status"]');
    if (line) line.textContent = code ? this.text(code) : "";
  }

  #refuse(failure) {
    const code = failure instanceof SignerError ? failure.code : FAILED;
    const field = this.#fields[PLACES[code]];
    if (!field) return this.#problem(failure.sentence ?? (this.text(code) || this.text(FAILED)));
    if (code === CERTIFICATE_NEEDED) this.#askForCertificate();
    this.#mark(field, this.text(code));
    field.focus();
  }

  #askForCertificate() {
    const part = this.#form.querySelector("[data-certificate-part]");
    if (part) part.hidden = false;
  }

  #mark(field, sentence) {
    const note = document.createElement("p");
    note.className = "err";
    note.id = `${field.id}-signer-error`;
    const prefix = document.createElement("span");
    prefix.className = "vh";
    prefix.textContent = `${this.text("ERROR")} `;
    note.append(prefix, sentence);
    field.before(note);
    field.closest(".field")?.classList.add("bad");
    field.setAttribute("aria-invalid", "true");
    field.dataset.described = field.getAttribute("aria-describedby") ?? "";
    field.setAttribute("aria-describedby", `${field.dataset.described} ${note.id}`.trim());
  }

  #problem(sentence) {
    const box = document.createElement("div");
    box.className = "sum";
    box.tabIndex = -1;
    box.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.textContent = sentence;
    box.append(words);
    this.#form.prepend(box);
    box.focus();
  }

  #clear() {
    this.#form.querySelectorAll(":scope > .sum[role='alert'], [id$='-signer-error']").forEach((old) => old.remove());
    for (const field of Object.values(this.#fields)) {
      if (!field?.hasAttribute("aria-invalid")) continue;
      field.removeAttribute("aria-invalid");
      field.closest(".field")?.classList.remove("bad");
      if (field.dataset.described) field.setAttribute("aria-describedby", field.dataset.described);
      else field.removeAttribute("aria-describedby");
    }
  }

  #setBusy(busy) {
    this.#busy = busy;
    this.#form.setAttribute("aria-busy", String(busy));
  }

  #showPassword({ target }) {
    const button = target.closest("[data-show-password]");
    if (!button) return;
    const shown = this.#fields.password.type === "text";
    this.#fields.password.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  }
}
