import { Box } from '@strapi/design-system';
import { ReleaseNews } from './release-news.tsx';

/** The state of the site on the home page of the admin. */
export default function SiteWidget() {
  return (
    <Box padding={2}>
      <ReleaseNews />
    </Box>
  );
}
