import { createRequire } from "node:module";
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";

/** A picture of the demonstration: a JPEG, upright, of known size. */
export type DrawnPicture = { readonly jpeg: Uint8Array; readonly width: number; readonly height: number };

/** What is written on an invented paper. */
export type Paper = {
  readonly shape: "card" | "sheet";
  readonly title: string;
  readonly lines: readonly string[];
  readonly ground: string;
};

const ink = "#14263a";
const family = "Demonstration Sans";
let hasFont = false;

/** The same letters on every machine, whatever fonts it has. */
const loadFont = (): void => {
  if (hasFont) return;
  const file = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  );
  GlobalFonts.registerFromPath(file, family);
  hasFont = true;
};

const begin = (width: number, height: number, ground: string): [Canvas, SKRSContext2D] => {
  loadFont();
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  return [canvas, pen];
};

const finish = async (canvas: Canvas): Promise<DrawnPicture> => ({
  jpeg: await canvas.encode("jpeg", 80),
  width: canvas.width,
  height: canvas.height,
});

/** Draws a paper, crossed by the word that keeps it from passing for a real one. */
export const drawPaper = ({ shape, title, lines, ground }: Paper): Promise<DrawnPicture> => {
  const [canvas, pen] = shape === "card" ? begin(856, 540, ground) : begin(744, 1052, ground);
  const { width, height } = canvas;
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.rotate(-Math.PI / 8);
  pen.fillStyle = "rgba(0, 0, 0, 0.09)";
  pen.font = `120px "${family}"`;
  pen.textAlign = "center";
  pen.fillText("SPÉCIMEN", 0, 40);
  pen.restore();
  pen.fillStyle = ink;
  pen.font = `34px "${family}"`;
  pen.fillText(title, 44, 76, width - 88);
  pen.font = `26px "${family}"`;
  lines.forEach((line, index) => {
    pen.fillText(line, 44, 150 + index * 46, width - 88);
  });
  return finish(canvas);
};

/** A face and shoulders in two colours: nobody's portrait. */
export const drawPortrait = (hue: number): Promise<DrawnPicture> => {
  const [canvas, pen] = begin(516, 663, "#e9eef4");
  pen.fillStyle = `hsl(${hue} 35% 38%)`;
  pen.beginPath();
  pen.ellipse(258, 690, 215, 220, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = `hsl(${(hue + 24) % 360} 38% 64%)`;
  pen.beginPath();
  pen.ellipse(258, 290, 128, 164, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = ink;
  for (const x of [208, 308]) {
    pen.beginPath();
    pen.ellipse(x, 280, 11, 8, 0, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.strokeStyle = ink;
  pen.lineWidth = 6;
  pen.beginPath();
  pen.moveTo(218, 372);
  pen.lineTo(298, 372);
  pen.stroke();
  return finish(canvas);
};

/** The last name, slanted and underlined. */
export const drawSignature = (name: string): Promise<DrawnPicture> => {
  const [canvas, pen] = begin(600, 240, "#ffffff");
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  pen.lineWidth = 4;
  pen.transform(1, 0, -0.3, 1, 60, 0);
  pen.font = `84px "${family}"`;
  pen.fillText(name, 40, 140, 460);
  pen.beginPath();
  pen.moveTo(40, 170);
  pen.quadraticCurveTo(280, 210, 500, 160);
  pen.stroke();
  return finish(canvas);
};
