/* Gives a page that answers a form an address of its own, so that going back or reloading does not send the form again. */
history.replaceState(null, "", document.querySelector('meta[name="step-address"]').content);
