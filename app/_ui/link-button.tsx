import Link from "next/link";
import type { ComponentProps } from "react";
import type { ButtonLook, ButtonSize } from "./button-class";
import { buttonClass } from "./button-class";

type LinkButtonProps = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize };

/** A link that is the next step of its page. */
export function LinkButton({ look, size, className = "", ...rest }: LinkButtonProps) {
  return <Link {...rest} className={`${buttonClass(look, size)} ${className}`} />;
}
