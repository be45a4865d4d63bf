declare namespace App {
  interface Locals {
    /** The words of the interface, in the site's language. */
    messages: import('../messages/messages.ts').Messages;
  }
}
