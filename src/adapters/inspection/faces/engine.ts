import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type * as Core from "@tensorflow/tfjs-core";
import type { Config, Human } from "@vladmandic/human";

/** A point of the mesh of 468 points that MediaPipe lays on a face, in pixels of the picture. */
export type Point = { readonly x: number; readonly y: number };

/** A face as the models see it. */
export type Detected = {
  /** How sure the detector is that something like a face is there, from 0 to 1. */
  readonly boxScore: number;
  /** How sure the mesh is that it lies on a face, from 0 to 1. */
  readonly meshScore: number;
  readonly mesh: readonly Point[];
  /** In radians. */
  readonly angle: { readonly yaw: number; readonly pitch: number };
};

/** A square picture, three bytes a pixel. */
export type Square = { readonly side: number; readonly rgb: Uint8Array };

type Engine = { readonly human: Human; readonly tf: typeof Core };

const require = createRequire(import.meta.url);
const distOfHuman = dirname(require.resolve("@vladmandic/human"));
const distOfWasm = dirname(require.resolve("@tensorflow/tfjs-backend-wasm"));

const mostFaces = 8;
/** Low on purpose: what counts as a face is decided by the caller, from both scores. */
const leastScore = 0.1;

const off = { enabled: false };
const config: Partial<Config> = {
  backend: "wasm",
  wasmPath: `${distOfWasm}/`,
  modelBasePath: pathToFileURL(join(distOfHuman, "..", "models")).href,
  cacheModels: false,
  cacheSensitivity: 0,
  validateModels: false,
  async: false,
  debug: false,
  warmup: "none",
  filter: { enabled: false, equalization: false },
  face: {
    enabled: true,
    detector: { rotation: true, maxDetected: mostFaces, minConfidence: leastScore, return: false },
    mesh: { enabled: true },
    iris: { enabled: true },
    emotion: off,
    description: off,
    antispoof: off,
    liveness: off,
    attention: off,
    gear: off,
  },
  body: off,
  hand: off,
  object: off,
  segmentation: off,
  gesture: off,
};

type Groups = readonly {
  readonly paths: readonly string[];
  readonly weights: readonly Core.io.WeightsManifestEntry[];
}[];

/** The models are files of a package: nothing is fetched. */
const modelAt = (path: string): Core.io.IOHandler => ({
  load: async () => {
    const model = JSON.parse(await readFile(path, "utf8"));
    const groups: Groups = model.weightsManifest;
    const parts = await Promise.all(
      groups.flatMap(({ paths }) => paths.map((part) => readFile(join(dirname(path), part)))),
    );
    return {
      modelTopology: model.modelTopology,
      signature: model.signature,
      userDefinedMetadata: model.userDefinedMetadata,
      weightSpecs: groups.flatMap(({ weights }) => weights),
      weightData: Uint8Array.from(Buffer.concat(parts)).buffer,
    };
  },
});

const start = async (): Promise<Engine> => {
  const tf: typeof Core = require("@tensorflow/tfjs-core");
  tf.io.registerLoadRouter((url) => {
    if (typeof url !== "string" || !url.startsWith("file:"))
      throw new Error("Models come from their package");
    return modelAt(fileURLToPath(url));
  });
  // The package's entry is made for a native engine; this one runs on WebAssembly.
  const { Human: Reader }: { Human: typeof Human } = require(join(distOfHuman, "human.node-wasm.js"));
  const human = new Reader(config);
  await human.load();
  return { human, tf };
};

let engine: Promise<Engine> | undefined;

/** Finds the faces of a square picture. The engine is loaded with the first one: half a second, 100 MB. */
export const detectFaces = async ({ side, rgb }: Square): Promise<readonly Detected[]> => {
  engine ??= start();
  const { human, tf } = await engine;
  const picture = tf.tensor3d(rgb, [side, side, 3], "int32");
  try {
    const { face } = await human.detect(picture);
    return face.map(({ boxScore, faceScore, mesh, rotation }) => ({
      boxScore,
      meshScore: faceScore,
      mesh: mesh.map(([x, y]) => ({ x, y })),
      angle: { yaw: rotation?.angle.yaw ?? 0, pitch: rotation?.angle.pitch ?? 0 },
    }));
  } finally {
    tf.dispose(picture);
  }
};
