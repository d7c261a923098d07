/**
 * Runs in the page before VS Code does. Makes `globalThis.heldHost`, by which the window can be kept from hearing its extension
 * host, which goes on hearing of the window: what may happen within a moment then happens surely.
 */
export function makeHostHoldable() {
  /** What a window says first where it connects to an extension host. */
  const HOST_CONNECTION = '"desiredConnectionType":2';
  /** Messages are held from the first one with these words on; null: none are. */
  let words = null;
  let isHeld = false;
  let held = [];
  /** Messages are looked into one after the other. */
  let order = Promise.resolve();
  const passing = new WeakSet();

  class HoldableSocket extends WebSocket {
    #isHost = false;

    constructor(...given) {
      super(...given);
      // The first listener: it decides what the others get to see.
      this.addEventListener('message', (event) => {
        if (!this.#isHost || words === null || passing.has(event)) return;
        event.stopImmediatePropagation();
        order = order.then(() => this.#look(event.data));
      });
    }

    send(data) {
      if (!this.#isHost && typeof data !== 'string')
        this.#isHost = new TextDecoder().decode(data).includes(HOST_CONNECTION);
      super.send(data);
    }

    async #look(data) {
      const pass = () => {
        const event = new MessageEvent('message', { data });
        passing.add(event);
        this.dispatchEvent(event);
      };
      isHeld ||= (await new Response(data).text()).includes(words);
      if (isHeld) held.push(pass);
      else pass();
    }
  }

  globalThis.WebSocket = HoldableSocket;
  globalThis.heldHost = {
    holdFrom: (given) => {
      words = given;
    },
    isHeld: () => isHeld,
    release: async () => {
      // What comes meanwhile waits for its turn.
      await order;
      for (const pass of held) pass();
      held = [];
      words = null;
      isHeld = false;
    },
  };
}
