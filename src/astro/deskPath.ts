/** Where the app in the page asks the desk of `dev`, whatever the site's base path is. */
export const DESK_PATH = '/__desk';
