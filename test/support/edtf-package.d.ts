/** The part of the `edtf` package (which ships no types) that tests hold our own dates against. */
declare module "edtf" {
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
