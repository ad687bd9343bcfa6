import { Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { useMessage } from '../translations/use-message.ts';

interface RowButtonsProps {
  /** What the row is, for people who hear the buttons. */
  what: string;
  at: number;
  count: number;
  disabled: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** Up, down and remove: a list is put in order without dragging. A single row has no order. */
export function RowButtons({ what, at, count, disabled, onMove, onRemove }: RowButtonsProps) {
  const message = useMessage();
  return (
    <Flex gap={1}>
      {count > 1 && (
        <>
          <IconButton
            label={message('input.up', { what })}
            variant="ghost"
            size="S"
            disabled={disabled || at === 0}
            style={hiddenIf(at === 0)}
            onClick={() => onMove(at - 1)}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            label={message('input.down', { what })}
            variant="ghost"
            size="S"
            disabled={disabled || at === count - 1}
            style={hiddenIf(at === count - 1)}
            onClick={() => onMove(at + 1)}
          >
            <ArrowDown />
          </IconButton>
        </>
      )}
      <IconButton
        label={message('input.remove', { what })}
        variant="ghost"
        size="S"
        disabled={disabled}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
}

/** Keeps the place of a button that has nothing to do. */
const hiddenIf = (isIdle: boolean) => ({ visibility: isIdle ? 'hidden' : 'visible' }) as const;

/** The list with the value at `from` put at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...list.slice(from, from + 1));
}
