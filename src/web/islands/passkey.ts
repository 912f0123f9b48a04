/**
 * Makes or presents a passkey when its form is sent, and sends the device's answer in its place. The form stays hidden
 * where this script, or the browser's passkeys, are missing: every page has another way.
 */
const isKnown = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

const answerTo = (form: HTMLFormElement): Promise<Credential | null> => {
  const options = JSON.parse(form.dataset.options ?? "{}");
  return form.dataset.passkey === "make"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};

const send = async (form: HTMLFormElement, field: HTMLInputElement): Promise<void> => {
  const failed = form.querySelector<HTMLElement>("[data-passkey-failed]");
  if (failed) failed.hidden = true;
  try {
    const credential = await answerTo(form);
    if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey");
    field.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    // Given up, too late, or a device that does not know it: said in words, and the other way stays open.
    if (failed) failed.hidden = false;
  }
};

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  const field = form.querySelector<HTMLInputElement>("input[name=answer]");
  if (!isKnown || !field) continue;
  const section = form.closest<HTMLElement>("[data-passkey-section]");
  if (section) section.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    void send(form, field);
  });
}
