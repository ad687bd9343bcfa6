import { createServer } from 'node:net';

/**
 * Makes sure that a port is free.
 *
 * @throws {Error} that names the variable to set, if it is not.
 */
export async function assertFree(name: string, port: number, host = '127.0.0.1'): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (cause) =>
      reject(
        new Error(
          `Port ${port} is in use by another program. Stop that program, or choose another port: \`${name}=${port + 100} npm start\`.`,
          { cause },
        ),
      ),
    );
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
