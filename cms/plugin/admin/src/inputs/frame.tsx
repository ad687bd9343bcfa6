import type { ReactNode } from 'react';
import { Field, Flex, Typography } from '@strapi/design-system';
import type { InputProps } from './props.ts';

interface FrameProps extends Pick<
  InputProps,
  'name' | 'label' | 'hint' | 'labelAction' | 'attribute'
> {
  error?: string;
  /** Whether the field is several controls, so that its label names a group. */
  isGroup?: boolean;
  children: ReactNode;
}

/** The label, hint and error around an input, as every field of the admin has them. */
export function Frame({ isGroup = false, ...props }: FrameProps) {
  const { name, label, hint, labelAction, attribute, error, children } = props;
  const required = attribute.options?.required ?? false;
  const labelId = `${name}-label`;
  const group = isGroup ? { role: 'group', 'aria-labelledby': labelId } : {};
  return (
    <Field.Root name={name} id={name} hint={hint} error={error} required={required} {...group}>
      {isGroup ? (
        <Flex gap={1}>
          <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
            {label}
            {required && (
              <Typography textColor="danger600" lineHeight="0px" aria-hidden>
                *
              </Typography>
            )}
          </Typography>
          {labelAction}
        </Flex>
      ) : (
        <Field.Label action={labelAction}>{label}</Field.Label>
      )}
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
