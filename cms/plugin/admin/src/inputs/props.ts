import type { ReactNode } from 'react';

/** What the Content Manager hands to an input of ours. */
export interface InputProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  disabled?: boolean;
  attribute: { options?: Options };
}

/** What the content type says of the field (the server's `InputOptions`). */
export interface Options {
  values?: readonly (string | number)[];
  target?: string;
  longest?: number;
  least?: number;
  most?: number;
  inline?: boolean;
  required?: boolean;
}
