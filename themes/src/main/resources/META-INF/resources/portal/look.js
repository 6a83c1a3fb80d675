/* Sets the chosen look before the page is drawn; [data-look-switch] buttons turn the contrast look on and off. */
(() => {
  const root = document.documentElement;
  const known = () => {
    try {
      return localStorage.getItem("look");
    } catch {
      return null;
    }
  };
  const contrast = () =>
    root.dataset.look ? root.dataset.look === "contrast" : matchMedia("(prefers-contrast: more)").matches;
  const switches = () => document.querySelectorAll("[data-look-switch]");
  const show = () => switches().forEach((button) => button.setAttribute("aria-pressed", String(contrast())));

  if (["contrast", "plain"].includes(known())) root.dataset.look = known();
  addEventListener("DOMContentLoaded", () => {
    switches().forEach((button) => (button.hidden = false));
    show();
  });
  addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-look-switch]")) return;
    root.dataset.look = contrast() ? "plain" : "contrast";
    try {
      localStorage.setItem("look", root.dataset.look);
    } catch {
      /* A browser that keeps nothing still shows the look on this page. */
    }
    show();
  });
})();
