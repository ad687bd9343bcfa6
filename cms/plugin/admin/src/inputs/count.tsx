import { Box, Typography } from '@strapi/design-system';
import { useMessage } from '../translations/use-message.ts';

/** Above this share of the limit the count is worth a look. */
const NEAR = 0.8;

/** How many characters of the limit are used, once it comes near. */
export function Count({ text, longest }: { text: string | null | undefined; longest?: number }) {
  const message = useMessage();
  const used = text?.length ?? 0;
  if (!longest || used < longest * NEAR) return null;
  return (
    <Box aria-live="polite">
      <Typography variant="pi" textColor={used > longest ? 'danger600' : 'neutral600'}>
        {message('input.count', { used, longest })}
      </Typography>
    </Box>
  );
}
