/**
 * Rules, documents and reasons have one name written two ways: `roadSafetyCertificateLevel2` in the code is
 * `road-safety-certificate-level-2` for those who exchange with the service. A digit stays with the first word
 * (`a2-under-two-years`, `assr2`) and stands alone after a later one.
 */
export const idOf = (name: string): string =>
  name
    .replaceAll(/(?<=[A-Z][a-z]*)\d+/g, (digits) => `-${digits}`)
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const nameOf = (id: string): string =>
  id.replaceAll(/-([a-z\d])/g, (_, sign: string) => sign.toUpperCase());
