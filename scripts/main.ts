/**
 * Runs a command and ends the process: an error that is expected is told in its own words, without a stack;
 * one that is not keeps its stack, because somebody has to find it.
 */
export async function main(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    const isBug =
      error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    console.error(error instanceof Error && !isBug ? error.message : error);
    // Children end with their parent.
    process.exit(1);
  }
}
