import { judge } from "./judging.js";

const idOf = (input) => input.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/-$/, "");

function inputsOf(form) {
  const inputs = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") (inputs[name] ??= []).push(value);
  return inputs;
}

function hide(element, hidden) {
  element.classList.toggle("off", hidden);
  element.hidden = hidden;
}

/** Shows the fields that are asked now and hides the others; gives the verdict on all. */
export function showFields(form, rules) {
  const verdict = judge(rules, inputsOf(form));
  form.querySelectorAll("[data-field]").forEach((element) => {
    const cell = /^([^[]+)\[(\d+)\]\.([^.]+)$/.exec(element.dataset.field);
    if (cell) hide(element, verdict.hiddenCell(cell[1], Number(cell[2]), cell[3]));
    else hide(element, verdict.hidden.includes(element.dataset.field));
  });
  return verdict;
}

export function clearErrors(form) {
  document.querySelectorAll(".sum").forEach((element) => element.remove());
  form.querySelectorAll(".err").forEach((element) => element.remove());
  form.querySelectorAll(".bad").forEach((element) => element.classList.remove("bad"));
  form.querySelectorAll("[aria-invalid]").forEach((element) => element.setAttribute("aria-invalid", "false"));
}

/** Tells an error at its field. */
export function tell(form, rules, error) {
  const control = document.getElementById(idOf(error.input)) ?? form.elements[error.input];
  const holder = control?.closest?.("[data-field]") ?? form.querySelector(`[data-field="${CSS.escape(error.input)}"]`);
  control?.setAttribute?.("aria-invalid", "true");
  if (!holder || holder.querySelector(":scope > .err")) return;
  const text = document.createElement("p");
  const prefix = document.createElement("span");
  prefix.className = "vh";
  prefix.textContent = rules.messages["forms.error"] + " ";
  text.className = "err";
  text.id = idOf(holder.dataset.field) + "-error";
  text.append(prefix, error.text);
  holder.classList.add("bad");
  const before = holder.querySelector(":scope > .hint") ?? holder.querySelector(":scope > label, :scope > legend");
  if (before) before.after(text);
  else holder.prepend(text);
  const describes = control?.matches?.("fieldset *") && holder.matches("fieldset") ? holder : control;
  const ids = new Set((describes?.getAttribute?.("aria-describedby") ?? "").split(" ").filter(Boolean));
  describes?.setAttribute?.("aria-describedby", [...ids.add(text.id)].join(" "));
}

/** Tells all errors above the heading, each with a link to its field. */
export function summary(form, rules, errors) {
  const box = document.createElement("div");
  const heading = document.createElement("h2");
  const list = document.createElement("ul");
  heading.textContent = rules.messages["forms.summary." + plural(errors.length, rules.language)].replace("{0}", errors.length);
  for (const error of errors) {
    const link = document.createElement("a");
    link.href = "#" + idOf(error.input);
    link.textContent = error.text;
    list.appendChild(document.createElement("li")).append(link);
  }
  box.className = "sum";
  box.tabIndex = -1;
  box.setAttribute("role", "alert");
  box.append(heading, list);
  (form.closest("main") ?? document.body).prepend(box);
  const title = rules.messages["forms.error"] + " ";
  if (!document.title.startsWith(title)) document.title = title + document.title;
  box.focus();
}

/** The word form a number takes: one error, few errors, many errors. */
export function plural(number, language) {
  const [tens, ones] = [number % 100, number % 10];
  if (language === "en") return number === 1 ? "one" : "many";
  if (tens >= 11 && tens <= 14) return "many";
  return ones === 1 ? "one" : ones >= 2 && ones <= 4 ? "few" : "many";
}
