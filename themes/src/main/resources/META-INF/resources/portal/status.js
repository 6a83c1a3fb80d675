/* A link or QR carries the code in the fragment, which never reaches a server's log: it is put into the form and sent. */
const form = document.querySelector("form[data-status]");

/* What names a place of the page is no code. A link that is followed on this very page changes its fragment only. */
function open() {
  const code = decodeURIComponent(location.hash.slice(1));
  if (form && code && !document.getElementById(code)) {
    history.replaceState(null, "", location.pathname);
    form.elements.code.value = code;
    form.submit();
  }
}

open();
addEventListener("hashchange", open);
