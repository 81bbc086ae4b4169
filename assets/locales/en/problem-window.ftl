window-path-empty = no path was typed.
    .remedy = Type the path of the file, beginning with its folders.
window-path-relative = the path begins in the middle.
    .remedy = Type all of it, from the drive or the root folder on.
window-sheets-first = sheets are taken in once an assessment is open.
    .remedy = Begin or open one on the start screen, then drop them on the workshop screen again. To open an assessment (.ron), drop it alone.
window-not-opened = this file could not be opened ({ system-cause })
    .remedy = Have a look at its place and open it from there. If it was moved or deleted, write it again.
