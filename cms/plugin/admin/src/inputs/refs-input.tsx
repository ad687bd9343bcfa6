import { useField } from '@strapi/strapi/admin';
import { Frame } from './frame.tsx';
import { SlugsList } from './slugs-list.tsx';
import type { InputProps } from './props.ts';

/** Entries of a kind in order. */
export default function RefsInput(props: InputProps) {
  const { name, disabled = false, attribute } = props;
  const { value, error, onChange } = useField<string[]>(name);
  const own = useField<string>('slug').value;
  return (
    <Frame {...props} error={error} isGroup>
      <SlugsList
        kind={attribute.options?.target ?? ''}
        value={Array.isArray(value) ? value : []}
        without={own ? [own] : []}
        disabled={disabled}
        hasError={Boolean(error)}
        onChange={(slugs) => onChange(name, slugs)}
      />
    </Frame>
  );
}
