import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import { forwardRef } from 'react';
import { styled } from 'styled-components';

interface GrowingTextProps {
  value: string;
  id?: string;
  /** The name of the control, when no label element names it. */
  label?: string;
  hasError?: boolean;
  disabled?: boolean;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** A text without line breaks in a box that is as tall as the text. */
export const GrowingText = forwardRef(function GrowingText(
  { value, label, hasError = false, onChange, ...rest }: GrowingTextProps,
  ref: Ref<HTMLTextAreaElement>,
) {
  return (
    <Area
      ref={ref}
      rows={1}
      value={value}
      aria-label={label}
      aria-invalid={hasError || undefined}
      onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      {...rest}
    />
  );
});

const Area = styled.textarea`
  display: block;
  inline-size: 100%;
  min-block-size: 4rem;
  padding: 0.9rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  line-height: 1.43;
  resize: none;
  field-sizing: content;

  &:focus {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
  }
  &[aria-invalid] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  &:disabled {
    background: ${({ theme }) => theme.colors.neutral150};
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
