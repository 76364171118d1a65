import type { ActionResult } from "@/lib/domain/action-result";

/** Of a form that ends with a secret address, the one time that it is seen. */
export type AddressResult =
  | Extract<ActionResult, { ok: false }>
  | { ok: true; message?: undefined; address: string };
