/*
 * Judges a page of a form in the browser by the rules the server sends in its attribute data-rules:
 * conditions show and hide fields as they are answered, and a page with errors is not sent but told what
 * to mend, in the server's own sentences. The server judges again; what is typed is kept on the way. Without this
 * script nothing that is sent is lost. Secondary buttons (.second: one more row, save and leave) send without judging.
 */
import { Autosave } from "./autosave.js";
import { clearErrors, showFields, summary, tell } from "./page.js";

function attach(form) {
  const rules = JSON.parse(form.dataset.rules);
  const autosave = new Autosave(form);
  showFields(form, rules);
  form.addEventListener("input", () => showFields(form, rules));
  form.addEventListener("change", () => showFields(form, rules));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.classList.contains("second")) return autosave.giveWay(event);
    clearErrors(form);
    const { errors } = showFields(form, rules);
    if (!errors.length) return autosave.giveWay(event);
    event.preventDefault();
    errors.forEach((error) => tell(form, rules, error));
    return summary(form, rules, errors);
  });
}

document.querySelectorAll("form[data-rules^='{']").forEach(attach);
