import type { Draw } from "./draw.ts";

const commonNames =
  "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez Le_Gall Collet Léger Bouvier Julien Prévost Millet Perrot Daniel Le_Roux Cousin Germain Breton Besson Langlois Rémy Le_Goff Pelletier Lévêque Perrier Leblanc Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodriguez Guichard Gillet Étienne Grondin Poulain Tessier Chevallier Collin Chauvin Da_Silva Bouchet Gay Lemaitre Bénard Maréchal Humbert Reynaud Antoine Hoarau Perret Barthélemy Cordier Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte".split(
    " ",
  );

const firstNames =
  "Léa Emma Jade Louise Alice Chloé Lina Léna Rose Anna Mila Ambre Julia Inès Juliette Zoé Camille Lucie Manon Sarah Eva Agathe Jeanne Charlotte Marie Clara Louane Nina Romane Anaïs Élise Margaux Mathilde Pauline Maëlle Noémie Capucine Salomé Victoria Marine Océane Laura Amélie Justine Aurélie Céline Sandrine Nathalie Isabelle Sylvie Gabriel Raphaël Léo Louis Lucas Adam Arthur Hugo Jules Maël Liam Noah Paul Ethan Tiago Sacha Gabin Nathan Mohamed Aaron Tom Théo Noé Martin Victor Mathis Timéo Nolan Axel Antoine Maxime Yanis Rayan Baptiste Robin Valentin Alexandre Clément Samuel Rafael Simon Enzo Thomas Nicolas Julien Pierre Jean-Pierre Jean-Baptiste Marie-Claire Anne-Sophie François Benoît Loïc Kévin Mehdi Karim Amine Fatima Aïcha Nadia".split(
    " ",
  );

const beginnings =
  "Ba Be Bou Ca Cha Che Cor Da De Du Fa Fer Ga Gri Ha Jou La Le Lo Ma Mo Na Pa Per Qui Ra Ri Sa Sau Ta Tre Va Ver Vi Zi Kou Ben".split(
    " ",
  );
const middles =
  "ba ber bo char cla da del di fa gna go la lan li lo ma mé mon na nel pi que ra ri ro sa sel ta ti to va ver vil zan".split(
    " ",
  );
const endings =
  "rd ault eau et ez in ier ot on ois y and ens oux eux ac ic as el eil ane ard ette ini owski ov ka di ly".split(
    " ",
  );

/** Names as common, and as rare, as in a real register: a third of the people share two hundred names. */
export const familyName = (draw: Draw): string => {
  if (draw.share() < 0.35) {
    // The first of the list are borne the most.
    const rank = Math.floor(draw.share() ** 2 * commonNames.length);
    return (commonNames[rank] ?? "Martin").replace("_", " ");
  }
  const middle = draw.share() < 0.4 ? "" : draw.from(middles);
  const name = `${draw.from(beginnings)}${middle}${draw.from(middles)}${draw.from(endings)}`;
  return draw.share() < 0.03 ? `${name}-${draw.from(commonNames).replace("_", " ")}` : name;
};

export const givenNames = (draw: Draw): string =>
  [...new Set(Array.from({ length: 1 + draw.below(3) }, () => draw.from(firstNames)))].join(" ");

const departments =
  "59 59 59 75 75 75 13 13 13 69 69 69 92 92 93 93 33 33 94 78 77 77 95 31 31 62 91 44 44 76 34 34 67 06 38 38 35 83 57 29 974 49 42 84 30 60 56 63 64 14 66 68 80 25 17 22 74 45 54 85 37 21 01 02 03 04 05 07 08 09 10 11 12 15 16 18 19 20 23 24 26 27 28 32 36 39 40 41 43 46 47 48 50 51 52 53 55 58 61 65 70 71 72 73 79 81 82 86 87 88 89 90 971 972 973 976 988".split(
    " ",
  );

export const postalCode = (draw: Draw): string => {
  const department = draw.from(departments);
  return `${department}${String(draw.below(99)).padStart(5 - department.length, "0")}`.padEnd(5, "0");
};
