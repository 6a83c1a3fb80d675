/*
 * Tells of a file that is empty or too large before it is sent: at its document, in the server's own sentences, which a
 * template in the form carries. The server judges again. Small buttons (.small: remove) send without judging.
 */
const MEGABYTE = 1000000;

const sentence = (text, ...values) => values.reduce((told, value, i) => told.replaceAll(`{${i}}`, value), text);

function refusal(input, texts) {
  for (const file of input.files) {
    if (file.size === 0) return sentence(texts.textEmpty, file.name);
    const most = Number(input.dataset.mostMegabytes);
    if (file.size > most * MEGABYTE) return sentence(texts.textTooLarge, file.name, most);
  }
  return "";
}

/** The first input whose files are too large together with those chosen above it. */
function tooMuch(inputs, texts) {
  let together = 0;
  for (const input of inputs) {
    for (const file of input.files) {
      together += file.size;
      if (together > Number(texts.mostMegabytes) * MEGABYTE) return [input, sentence(texts.textTooMuch, file.name, texts.mostMegabytes)];
    }
  }
  return undefined;
}

function clear(form) {
  form.querySelectorAll(".upload.bad").forEach((holder) => holder.classList.remove("bad"));
  form.querySelectorAll(".upload > .err").forEach((note) => note.remove());
  document.querySelectorAll(".sum").forEach((box) => box.remove());
  form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
}

function tell(input, told, texts) {
  const note = document.createElement("p");
  const prefix = document.createElement("span");
  prefix.className = "vh";
  prefix.textContent = texts.textError;
  note.className = "err";
  note.id = `${input.id}-error`;
  note.append(prefix, told);
  input.before(note);
  input.closest(".upload").classList.add("bad");
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby")} ${note.id}`);
}

function attach(form) {
  const texts = form.querySelector("template[data-text-too-large]").dataset;
  const inputs = [...form.querySelectorAll('input[type="file"]')];
  form.addEventListener("submit", (event) => {
    if (event.submitter?.classList.contains("small")) return;
    clear(form);
    const refused = inputs.map((input) => [input, refusal(input, texts)]).filter(([, told]) => told);
    const over = refused.length ? undefined : tooMuch(inputs, texts);
    if (over) refused.push(over);
    if (!refused.length) return;
    event.preventDefault();
    refused.forEach(([input, told]) => tell(input, told, texts));
    refused[0][0].focus();
  });
}

document.querySelectorAll("form:has(template[data-text-too-large])").forEach(attach);
