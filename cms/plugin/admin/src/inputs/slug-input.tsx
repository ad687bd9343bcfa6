import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { Frame } from './frame.tsx';
import type { InputProps } from './props.ts';

/** The address of an entry: as typed, in small letters and with hyphens for what is no letter or digit. */
export default function SlugInput(props: InputProps) {
  const { value, error, onChange } = useField<string>(props.name);
  return (
    <Frame {...props} error={error}>
      <Field.Input
        type="text"
        name={props.name}
        value={value ?? ''}
        disabled={props.disabled}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) =>
          onChange(props.name, event.target.value.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'))
        }
      />
    </Frame>
  );
}
