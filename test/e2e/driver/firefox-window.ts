/**
 * Functions that run in Firefox's own window, with its rights; source text, for they know another world than this one.
 */

/**
 * `(sidebar, url) => id`: opens a sidebar, waits for its page, and gives the context id under which WebDriver BiDi
 * then takes commands for it. BiDi looks for contexts among tabs alone, so that the sidebar's has to be shown to it.
 */
export const OPEN_SIDEBAR = `async (sidebar, url) => {
  const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
  if (SidebarController.currentID !== sidebar || !SidebarController.isOpen) await SidebarController.show(sidebar);
  const find = () => SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  const loaded = () => find()?.currentURI?.spec?.startsWith(url) && !find().webProgress?.isLoadingDocument;
  for (let turn = 0; !loaded(); turn++) {
    if (turn > 2400) throw new Error('Waiting for the sidebar to load ' + url + ' failed');
    await new Promise((resume) => setTimeout(resume, 25));
  }
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const element = find();
  element.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(element);
  const amongTabs = NavigableManager.getBrowserById;
  if (NavigableManager.getBrowserById(id) !== element)
    NavigableManager.getBrowserById = function (wanted) {
      return wanted === id && element.isConnected ? element : amongTabs.call(this, wanted);
    };
  return id;
}`;

/** `() => void`: gives the page in the sidebar the focus. */
export const FOCUS_SIDEBAR = `() => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.focus();
  window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser').focus();
}`;

/** `() => void`: closes the sidebar. */
export const CLOSE_SIDEBAR = `() => {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
}`;

/** `(base) => string[]`: the errors that the console has of scripts under an address; they are taken off it. */
export const TAKE_ERRORS = `(base) => {
  const errors = Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    // What was asked for or told by a page that is closed or put aside meanwhile: Firefox notes it, nothing went wrong.
    .filter(({ errorMessage }) => !/after context unloaded|while context is inactive|cannot send at the moment/.test(errorMessage))
    .filter(({ sourceName, stack }) => sourceName.startsWith(base) || String(stack).includes(base))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');
  Services.console.reset();
  return errors;
}`;

/** `(scheme) => void`: what pages are told that their reader prefers; 0 is dark, 1 is light. */
export const PREFER_SCHEME = `(scheme) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}`;

/** `(id, on) => void`: gives an extension access to all sites, or takes it away. */
export const SET_ACCESS = `async (id, on) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions[on ? 'add' : 'remove'](id, sites, extension);
}`;

/** `(id) => void`: lets an extension into private windows, once it is loaded anew. */
export const LET_INTO_PRIVATE = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
}`;

/** `(url) => void`: opens a private window with a page. */
export const OPEN_PRIVATE = `async (url) => {
  const opener = Services.wm.getMostRecentWindow('navigator:browser');
  const window = opener.OpenBrowserWindow({ private: true });
  for (let turn = 0; !window.gBrowserInit?.delayedStartupFinished; turn++) {
    if (turn > 2400) throw new Error('Waiting for the private window failed');
    await new Promise((resume) => setTimeout(resume, 25));
  }
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  window.gBrowser.selectedBrowser.loadURI(Services.io.newURI(url), { triggeringPrincipal });
}`;

/** `(id) => void`: clicks the toolbar button of an extension. */
export const PRESS_ACTION = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}`;

/** `(id, name) => void`: has an extension hear one of its commands, as by its keys. */
export const PRESS_COMMAND = `(id, name) => {
  WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name);
}`;

/** `(start) => void`: chooses the entry whose id begins so in the menu of a page, which is about to open. */
export const CHOOSE_IN_MENU = `async (start) => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu');
  const find = () => menu.state === 'open' && menu.querySelector('[id^="' + start + '"]');
  for (let turn = 0; !find(); turn++) {
    if (turn > 2400) throw new Error('Waiting for the entry ' + start + ' of the menu failed');
    await new Promise((resume) => setTimeout(resume, 25));
  }
  menu.activateItem(find());
}`;
