declare namespace App {
  interface Locals {
    /** The words of the interface, in the site's language. */
    messages: import('../messages/messages.ts').Messages;
    /** The tint of somebody's words: the same on every page. */
    tintOf: import('../theme/tints.ts').TintOf;
  }
}
