import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { Count } from './count.tsx';
import { Frame } from './frame.tsx';
import type { InputProps } from './props.ts';

/** One line of text, with how much of it is used. */
export default function LineInput(props: InputProps) {
  const { value, error, onChange } = useField<string>(props.name);
  return (
    <Frame {...props} error={error}>
      <Field.Input
        type="text"
        name={props.name}
        value={value ?? ''}
        disabled={props.disabled}
        onChange={(event) => onChange(props.name, event.target.value)}
      />
      <Count text={value} longest={props.attribute.options?.longest} />
    </Frame>
  );
}
