/**
 * Loaded before a process (`node --import`): any connection to another machine ends it.
 * What runs under it has shown that it needs no network.
 */
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => {
  console.error(`A request left this machine: ${what}`);
  process.exit(99);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = options?.host ?? (typeof args[1] === 'string' ? args[1] : 'localhost');
  if (!options?.path && !['localhost', '127.0.0.1', '::1'].includes(host)) refuse(host);
  return connect.apply(this, args);
};
dns.lookup = (host) => refuse(host);
