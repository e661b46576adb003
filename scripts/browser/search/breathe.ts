// Long work in short tasks: what is typed or tapped meanwhile is answered between two of them.

/** Goes on in a task of its own, at once: a timer would wait some milliseconds each time. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
