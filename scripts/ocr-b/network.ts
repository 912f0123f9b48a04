/** A perceptron with one hidden layer, trained by gradient descent with momentum, a small batch at a time. */
import type { Chance } from "./random.ts";

export type Layer = {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
};

export type Network = { readonly hidden: Layer; readonly output: Layer };

export const leak = 0.05;

const newLayer = (inputs: number, outputs: number, random: Chance): Layer => ({
  inputs,
  outputs,
  weights: Float32Array.from({ length: inputs * outputs }, () => random.normal(Math.sqrt(2 / inputs))),
  biases: new Float32Array(outputs),
});

export const newNetwork = (sizes: readonly [number, number, number], random: Chance): Network => ({
  hidden: newLayer(sizes[0], sizes[1], random),
  output: newLayer(sizes[1], sizes[2], random),
});

const forward = (
  { inputs, outputs, weights, biases }: Layer,
  input: Float32Array,
  into: Float32Array,
): void => {
  for (let unit = 0; unit < outputs; unit += 1) {
    const start = unit * inputs;
    let a = biases[unit] ?? 0;
    let b = 0;
    for (let index = 0; index + 1 < inputs; index += 2) {
      a += (weights[start + index] as number) * (input[index] as number);
      b += (weights[start + index + 1] as number) * (input[index + 1] as number);
    }
    if (inputs % 2 === 1) a += (weights[start + inputs - 1] as number) * (input[inputs - 1] as number);
    into[unit] = a + b;
  }
};

/** Probabilities of the outputs for one input; `hidden` and `chances` are written. */
export const think = (
  network: Network,
  input: Float32Array,
  hidden: Float32Array,
  chances: Float32Array,
): void => {
  forward(network.hidden, input, hidden);
  for (let unit = 0; unit < hidden.length; unit += 1) {
    const value = hidden[unit] as number;
    if (value < 0) hidden[unit] = leak * value;
  }
  forward(network.output, hidden, chances);
  let most = Number.NEGATIVE_INFINITY;
  for (const value of chances) most = Math.max(most, value);
  let sum = 0;
  for (let index = 0; index < chances.length; index += 1) {
    chances[index] = Math.exp((chances[index] as number) - most);
    sum += chances[index] as number;
  }
  for (let index = 0; index < chances.length; index += 1) chances[index] = (chances[index] as number) / sum;
};

/** Adds the gradient of one sample to `gradient`, given what `think` answered. */
const addGradient = (layer: Layer, gradient: Layer, input: Float32Array, error: Float32Array): void => {
  for (let unit = 0; unit < layer.outputs; unit += 1) {
    const slope = error[unit] as number;
    if (slope === 0) continue;
    const start = unit * layer.inputs;
    for (let index = 0; index < layer.inputs; index += 1)
      gradient.weights[start + index] =
        (gradient.weights[start + index] as number) + slope * (input[index] as number);
    gradient.biases[unit] = (gradient.biases[unit] as number) + slope;
  }
};

const step = (values: Float32Array, gradient: Float32Array, speed: Float32Array, rate: number): void => {
  for (let index = 0; index < values.length; index += 1) {
    speed[index] = 0.9 * (speed[index] as number) - rate * (gradient[index] as number);
    values[index] = (values[index] as number) + (speed[index] as number);
  }
  gradient.fill(0);
};

const zeroed = ({ inputs, outputs }: Layer): Layer => ({
  inputs,
  outputs,
  weights: new Float32Array(inputs * outputs),
  biases: new Float32Array(outputs),
});

export const batchSize = 8;

/** Answers a function that shows the network a batch and moves its weights. */
export const trainer = (network: Network) => {
  const layers = [network.hidden, network.output];
  const gradients = layers.map(zeroed);
  const speeds = layers.map(zeroed);
  const hidden = new Float32Array(network.hidden.outputs);
  const chances = new Float32Array(network.output.outputs);
  const hiddenError = new Float32Array(hidden.length);
  return (batch: readonly { readonly input: Float32Array; readonly label: number }[], rate: number): void => {
    for (const { input, label } of batch) {
      think(network, input, hidden, chances);
      chances[label] = (chances[label] as number) - 1;
      hiddenError.fill(0);
      for (let unit = 0; unit < chances.length; unit += 1) {
        const slope = chances[unit] as number;
        const start = unit * hidden.length;
        for (let index = 0; index < hidden.length; index += 1)
          hiddenError[index] =
            (hiddenError[index] as number) + slope * (network.output.weights[start + index] as number);
      }
      for (let index = 0; index < hidden.length; index += 1)
        if ((hidden[index] as number) < 0) hiddenError[index] = leak * (hiddenError[index] as number);
      const [forHidden, forOutput] = gradients;
      if (forHidden === undefined || forOutput === undefined) throw new Error("A layer is missing");
      addGradient(network.output, forOutput, hidden, chances);
      addGradient(network.hidden, forHidden, input, hiddenError);
    }
    layers.forEach((layer, index) => {
      const gradient = gradients[index];
      const speed = speeds[index];
      if (gradient === undefined || speed === undefined) return;
      step(layer.weights, gradient.weights, speed.weights, rate / batch.length);
      step(layer.biases, gradient.biases, speed.biases, rate / batch.length);
    });
  };
};
