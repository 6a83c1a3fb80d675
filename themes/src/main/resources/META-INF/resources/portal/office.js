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
