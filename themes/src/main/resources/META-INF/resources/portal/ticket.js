/* The ticket on one's own telephone. The QR carries the code in the fragment, which never reaches a server's log. */
const typed = document.querySelector("form[data-ticket-code]");
const code = decodeURIComponent(location.hash.slice(1));
if (typed && code) {
  history.replaceState(null, "", location.pathname);
  typed.elements.code.value = code;
  typed.submit();
}

/* Asks again every few seconds, and changes what stands on the page only when it is something new. */
const PERIOD = 8000;
const form = document.querySelector("form[data-ticket]");
const standing = document.getElementById("standing");
const connection = document.querySelector("[data-connection]");
const title = document.title;

const call = (state) => {
  const called = state.dataset.state === "CALLED";
  document.title = called ? `● ${state.dataset.desk} ${title}` : title;
  if (called) {
    state.setAttribute("role", "alert");
    if (navigator.userActivation?.hasBeenActive) {
      navigator.vibrate?.([300, 100, 300]);
    }
  }
};

const look = async () => {
  const body = new URLSearchParams(new FormData(form));
  body.set("act", "watch");
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
  if (!answer?.ok) {
    connection.textContent = standing.dataset.offline;
    return;
  }
  connection.textContent = "";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.getElementById("standing");
  if (!now || now.innerHTML === standing.innerHTML) return;
  const moved = now.dataset.state !== standing.dataset.state;
  standing.innerHTML = now.innerHTML;
  Object.assign(standing.dataset, { state: now.dataset.state, desk: now.dataset.desk });
  if (moved) {
    form.querySelector(".acts").innerHTML = page.querySelector("form[data-ticket] .acts").innerHTML;
    call(standing);
  }
};

if (form && standing) {
  call(standing);
  setInterval(look, PERIOD);
}
