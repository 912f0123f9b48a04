/** Shows or hides a password on demand. The button stays hidden where this script does not run. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-password]")) {
  const input = document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!(input instanceof HTMLInputElement)) continue;
  const words = {
    password: { text: button.textContent ?? "", hint: button.getAttribute("aria-label") ?? "" },
    text: { text: button.dataset.password ?? "", hint: button.dataset.passwordHint ?? "" },
  };
  const set = (type: "password" | "text") => {
    input.type = type;
    button.textContent = words[type].text;
    button.setAttribute("aria-label", words[type].hint);
  };
  button.hidden = false;
  button.addEventListener("click", () => set(input.type === "password" ? "text" : "password"));
  // Browsers must not remember it as plain text.
  input.form?.addEventListener("submit", () => set("password"));
}
