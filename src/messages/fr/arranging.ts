import type { ArrangingMessages } from "../arranging.ts";
import { typesetAll } from "./typeset.ts";

/** Tourner, recadrer et ordonner les images, avant et après leur envoi. */
export const arrangingFr: ArrangingMessages = typesetAll<ArrangingMessages>({
  title: "Tourner ou recadrer",
  lead: "Le fichier que vous avez envoyé est gardé entier : un agent peut toujours le consulter.",
  open: "Tourner ou recadrer",
  page: (rank, of) => `Page ${rank} sur ${of}`,
  picture: (name, page) => `${name}, ${page.toLowerCase()}`,
  turnLeft: "Tourner à gauche",
  turnRight: "Tourner à droite",
  turnHalf: "Demi-tour",
  before: "Monter",
  after: "Descendre",
  crop: {
    title: "Recadrer",
    help: "Indiquez quelle part de l’image couper de chaque côté, en pour cent. Zéro ne coupe rien.",
    frame: "Déplacez les côtés du cadre, au doigt, à la souris ou avec les flèches du clavier.",
    sides: {
      left: "Couper à gauche",
      top: "Couper en haut",
      right: "Couper à droite",
      bottom: "Couper en bas",
    },
    cut: "{n}\u00a0% coupés",
    notNumber: "Indiquez un nombre de 0 à 90.",
    do: "Recadrer",
    showWhole: "Montrer l’image entière",
  },
  proposal: {
    text: "Le document n’occupe qu’une partie de l’image. Voulez-vous n’en garder que ce qui est encadré ?",
    accept: "Recadrer ainsi",
    keepWhole: "Garder l’image entière",
  },
  asSent: "Revenir à l’image telle qu’envoyée",
  isArranged: "Vous avez tourné ou recadré cette image. Le fichier d’origine est gardé.",
  done: "Terminer",
  preview: {
    title: "Votre image",
    nothingSent: "Rien n’est envoyé tant que vous n’appuyez pas sur « Envoyer ».",
    good: "L’image paraît nette et bien éclairée.",
    advised: "Avant d’envoyer :",
    whole: "Ne rien couper",
  },
});
