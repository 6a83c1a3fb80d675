const PAUSE = 1200;
const FIRST_RETRY = 4000;
const LONGEST_RETRY = 60000;
const OUR_OWN = ["version", "token"];

/**
 * Keeps what is typed and not sent yet (автозбереження): a moment after typing stops, and when the page is left, the
 * fields go as they are to the address in data-keep. The page says when they were kept, or why they were not; without a
 * connection they are sent again until it is back. Once the draft was changed elsewhere nothing is sent any more.
 */
export class Autosave {
  #form;
  #status;
  #kept;
  #timer;
  #sending;
  #retry = FIRST_RETRY;
  #stopped = false;

  constructor(form) {
    this.#form = form;
    this.#status = form.querySelector('[role="status"]');
    this.#kept = this.#typed();
    form.addEventListener("input", () => this.#after(PAUSE));
    form.addEventListener("change", () => this.#after(PAUSE));
    addEventListener("online", () => this.#keep());
    addEventListener("pagehide", () => this.#leave());
    addEventListener("pageshow", ({ persisted }) => persisted && (this.#stopped = false));
  }

  /**
   * The form is being sent itself: what is on its way arrives first, and the form goes with the version that follows from
   * it, so that the page neither outruns nor contradicts what it kept. Without a connection the page stays, with
   * everything on it.
   */
  giveWay(event) {
    clearTimeout(this.#timer);
    if (!navigator.onLine) {
      event.preventDefault();
      return this.#say(this.#form.dataset.textConnection);
    }
    this.#stopped = true;
    if (!this.#sending) return undefined;
    event.preventDefault();
    return this.#sending.then(() => this.#form.requestSubmit(event.submitter));
  }

  #fields() {
    return [...new FormData(this.#form)].filter(([, value]) => typeof value === "string");
  }

  #typed() {
    const answers = this.#fields().filter(([name]) => !OUR_OWN.includes(name));
    return new URLSearchParams(answers).toString();
  }

  #after(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), pause);
  }

  async #keep() {
    if (this.#stopped || this.#sending || this.#typed() === this.#kept) return;
    const typed = this.#typed();
    this.#sending = this.#send()
      .catch(() => undefined)
      .then((response) => this.#told(response, typed));
    const taken = await this.#sending;
    this.#sending = undefined;
    if (taken && this.#typed() !== typed) this.#after(PAUSE);
  }

  #send(how) {
    const headers = { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" };
    const body = new URLSearchParams(this.#fields());
    return fetch(this.#form.dataset.keep, { method: "POST", mode: "same-origin", redirect: "manual", headers, body, ...how });
  }

  /** What became of the fields that were sent; gives whether they were taken. */
  async #told(response, typed) {
    const answer = await response?.json().catch(() => undefined);
    const taken = response?.ok && answer;
    if (taken) this.#taken(answer, typed);
    else if (response?.type === "opaqueredirect" || response?.status === 401) this.#say(this.#form.dataset.textSessionEnded);
    else if (response?.status === 409 && answer) this.#stop(answer.text);
    else if (response?.status >= 400 && response.status < 500) this.#say(this.#form.dataset.textNotKept);
    else this.#lost();
    return taken;
  }

  #taken({ version, text }, typed) {
    this.#kept = typed;
    this.#retry = FIRST_RETRY;
    this.#form.elements.version.value = version;
    this.#say(text);
  }

  #lost() {
    this.#say(this.#form.dataset.textConnection);
    this.#after(this.#retry);
    this.#retry = Math.min(this.#retry * 2, LONGEST_RETRY);
  }

  #stop(reason) {
    this.#stopped = true;
    this.#say("");
    const note = document.createElement("div");
    const sentence = document.createElement("p");
    const newer = document.createElement("a");
    note.className = "note warn stays";
    note.setAttribute("role", "alert");
    sentence.textContent = reason;
    newer.href = location.pathname;
    newer.target = "_blank";
    newer.textContent = this.#form.dataset.textNewer;
    note.append(sentence, newer);
    this.#form.prepend(note);
  }

  #say(text) {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** There is no time to wait for an answer: what was not kept yet goes with the last breath of the page. */
  #leave() {
    if (this.#stopped || this.#typed() === this.#kept) return;
    this.#send({ keepalive: true }).catch(() => undefined);
  }
}
