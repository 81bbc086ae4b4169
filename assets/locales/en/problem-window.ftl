window-path-empty = no path was typed.
    .remedy = Type the path of the file, beginning with its folders.
window-path-relative = the path begins in the middle.
    .remedy = Type all of it, from the drive or the root folder on.
