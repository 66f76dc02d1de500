/** The id of the button that the menu, and a dialog opened from it, give the focus back to. */
export const MORE_BUTTON = 'workspace-more'

/** The id of the button that the focus goes to when a button that repeats it goes. */
export const DOWNLOAD_BUTTON = 'workspace-download'

/** The id of the button that names the draft and opens the list of drafts. */
export const DRAFTS_BUTTON = 'workspace-drafts'
