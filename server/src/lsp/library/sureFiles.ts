import { messageFrom } from '../connection/errors';
import type { FilePort } from '../connection/filePort';
import { NO_PORT } from './clientFiles';

/**
 * Wraps a port that may reject: failures are logged and count as a missing file. The exception is a file that is to be written back, which
 * counts as unreadable, so that it is never overwritten.
 */
export function withErrorHandling(port: FilePort, log: (message: string) => void): FilePort {
  const orFallback = async <T>(
    what: string,
    work: () => Promise<T>,
    otherwise: (reason: string) => T | Promise<T>,
  ): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const reason = messageFrom(error);
      log(`${what} could not be read: ${reason}`);
      return otherwise(reason);
    }
  };
  return {
    list: (folders, withWord) =>
      orFallback(
        'The folders',
        () => port.list(folders, withWord),
        () => NO_PORT.list(folders, withWord),
      ),
    read: (uri) =>
      orFallback(
        uri,
        () => port.read(uri),
        () => undefined,
      ),
    readBytes: (uri) =>
      orFallback(
        uri,
        () => port.readBytes(uri),
        () => undefined,
      ),
    readSource: (uri, top) =>
      orFallback(
        uri,
        () => port.readSource(uri, top),
        (reason) => ({ refusal: `cannot be read: ${reason}` }),
      ),
    isForeign: (uri) =>
      orFallback(
        uri,
        () => port.isForeign(uri),
        () => true,
      ),
  };
}
