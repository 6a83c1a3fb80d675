/* The kiosk: whoever walks away leaves nothing behind, and a ticket can be printed. Without this script the pages work. */
const kiosk = document.querySelector("[data-kiosk]");
const ticket = document.querySelector("[data-kiosk-ticket]");
const home = kiosk.dataset.kiosk;
const onHome = !ticket && location.pathname === home && !location.search;

const IDLE = (ticket ? 60 : 45) * 1000;
const GRACE = 20 * 1000;
let timer;

const goHome = () => location.replace(home);

const ask = () => {
  const dialog = document.createElement("dialog");
  const question = document.createElement("p");
  const yes = document.createElement("button");
  question.textContent = kiosk.dataset.stillHere;
  question.id = "still-here";
  dialog.setAttribute("aria-labelledby", question.id);
  yes.className = "btn";
  yes.textContent = kiosk.dataset.yes;
  yes.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    wait();
  });
  dialog.append(question, yes);
  document.body.append(dialog);
  dialog.showModal();
  clearTimeout(timer);
  timer = setTimeout(goHome, GRACE);
};

const wait = () => {
  clearTimeout(timer);
  timer = setTimeout(ask, IDLE);
};

if (!onHome) {
  for (const sign of ["pointerdown", "keydown", "input"])
    addEventListener(sign, () => {
      if (!document.querySelector("dialog[open]")) wait();
    });
  wait();
}

const printing = document.querySelector("[data-kiosk-print]");
if (printing) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = kiosk.dataset.print;
  button.addEventListener("click", () => print());
  printing.prepend(button);
}
