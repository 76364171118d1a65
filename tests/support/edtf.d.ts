declare module "edtf" {
  /** Reads an EDTF value; milliseconds of its first and last moment, the last of an open end infinite. */
  export default function edtf(value: string): { min: number; max: number };
}
