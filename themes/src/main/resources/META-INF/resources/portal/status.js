/* A link or QR carries the code in the fragment, which never reaches a server's log: it is put into the form and sent. */
const form = document.querySelector("form[data-status]");
const code = decodeURIComponent(location.hash.slice(1));
if (form && code) {
  history.replaceState(null, "", location.pathname);
  form.elements.code.value = code;
  form.submit();
}
