/* The office by keyboard and by address. Pages work without it; only turning and sorting a list need PrimeFaces. */
(() => {
  /* A list that is turned or sorted in place keeps the address of what it shows; Back leads to what was shown before. */
  const listen = () => {
    jQuery(document)
      .on("pfAjaxComplete", (event, request, settings, told) => {
        if (told?.address && told.address !== location.pathname + location.search) history.pushState(null, "", told.address);
      })
      .on("pfAjaxError", () => location.reload());
    addEventListener("popstate", () => location.reload());
  };

  /* Ctrl + / leads to the search, down from there to the first case, up and down from case to case. */
  const search = () => document.querySelector("input[type=search]");
  const step = (from, ahead) => {
    const stops = [search(), ...document.querySelectorAll(".ui-datatable a.key")];
    return stops.includes(from) ? stops[stops.indexOf(from) + ahead] : null;
  };
  addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey) return;
    const at = event.target;
    let next;
    if (event.key === "ArrowDown") next = step(at, 1);
    if (event.key === "ArrowUp") next = step(at, -1);
    if (event.code === "Slash" && event.ctrlKey) next = search();
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  /* The button beside a day is read by what it does and for which field; PrimeFaces writes "ui-button" on it. */
  const nameCalendars = () =>
    document.querySelectorAll(".ui-datepicker-trigger").forEach((button) => {
      const field = document.querySelector(`label[for="${button.parentElement.id}_input"]`);
      const name = `${button.getAttribute("aria-label") ?? ""}: ${field?.textContent ?? ""}`;
      button.setAttribute("aria-label", name);
      button.querySelector(".ui-button-text").textContent = name;
    });

  if (window.jQuery) {
    listen();
    jQuery(nameCalendars);
  }
})();

/* Intake: a person entered once is found again by the number; fields that were typed stay as they are. The field the
   clerk has reached meanwhile is selected, so that what is typed next replaces what was found and is not added to it. */
(() => {
  const form = document.querySelector("form[data-known]");
  const code = form?.elements.code;
  if (!code) return;
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) form.requestSubmit();
  });
  const told = form.querySelector("[data-known-text]");
  code.addEventListener("change", async () => {
    told.textContent = "";
    const answer = await fetch(form.dataset.known, {
      method: "POST",
      headers: { "X-CSRF-Token": form.dataset.knownToken },
      body: new URLSearchParams({ code: code.value }),
    }).catch(() => null);
    if (!answer?.ok) return;
    const known = await answer.json();
    if (!known.name || form.elements.name.value) return;
    if (form.elements.kind.querySelector(`[value="${known.kind}"]`)) form.elements.kind.value = known.kind;
    for (const field of ["name", "address", "phone", "email"]) {
      const input = form.elements[field];
      if (input.value) continue;
      input.value = known[field];
      if (input === document.activeElement) input.select();
    }
    told.textContent = told.dataset.knownText;
  });
})();

/* The desk: how many wait in the hall is kept fresh; the list changes with the page, never under the hands. */
(() => {
  const waiting = document.querySelector("[data-waiting-at]");
  if (!waiting) return;
  new EventSource(waiting.dataset.waitingAt).addEventListener("board", (event) => {
    waiting.textContent = waiting.dataset.text.replace("{0}", JSON.parse(event.data).waiting);
  });
})();
