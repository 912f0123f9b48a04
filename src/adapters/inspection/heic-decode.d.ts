declare module "heic-decode" {
  type Decoded = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  type Picture = { readonly width: number; readonly height: number; decode(): Promise<Decoded> };
  export function all(input: {
    readonly buffer: Uint8Array;
  }): Promise<readonly Picture[] & { dispose(): void }>;
}
