/** Keeps a second click on the same form from sending it again while the first is on its way. */
const sent = new WeakSet<HTMLFormElement>();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (sent.has(form)) return event.preventDefault();
  sent.add(form);
  // The button stays enabled: a disabled button would not send its own name and value.
  event.submitter?.setAttribute("aria-disabled", "true");
});

// Coming back with the browser's button shows the page as it was left: the form may be sent again.
addEventListener("pageshow", () => {
  for (const button of document.querySelectorAll('[type="submit"][aria-disabled="true"]')) button.removeAttribute("aria-disabled");
});
