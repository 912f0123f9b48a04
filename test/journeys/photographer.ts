/** The approved photographer, who deposits a portrait and a signature and hands the code over. */
import { photographers } from "#dev/people.ts";
import { sample } from "./papers.ts";
import { openVisitor, type Visitor } from "./visitor.ts";

const [studio] = photographers;
let signedIn: Visitor | undefined;

const atTheStudio = async (): Promise<Visitor> => {
  if (signedIn === undefined) {
    signedIn = await openVisitor();
    await signedIn.goTo("/photographes");
    await signedIn.page.getByLabel("Clé d’accès de votre studio").fill(studio.key);
    await signedIn.press("Se connecter");
  }
  return signedIn;
};

/** Deposits a photo and a signature. Gives the code as it is printed, in groups of four. */
export const depositPhoto = async (): Promise<string> => {
  const photographer = await atTheStudio();
  await photographer.goTo("/photographes");
  await photographer.page.getByLabel("Portrait").setInputFiles(sample("portrait.jpg"));
  await photographer.page.getByLabel("Signature").setInputFiles(sample("signature.png"));
  await photographer.press("Déposer et obtenir le code");
  const shown = await photographer.page.locator(".tp-panel__reference strong").innerText();
  await photographer.follow("Déposer pour une autre personne");
  return shown.trim();
};
