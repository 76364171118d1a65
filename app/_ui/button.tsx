import type { ComponentProps } from "react";
import type { ButtonLook, ButtonSize } from "./button-class";
import { buttonClass } from "./button-class";

type ButtonProps = ComponentProps<"button"> & { look?: ButtonLook; size?: ButtonSize };

/** A button that does nothing but what it is told: `type="button"` unless said otherwise. */
export function Button({ look, size, className = "", type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${buttonClass(look, size)} ${className}`} />;
}
