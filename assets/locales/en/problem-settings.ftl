## Problems of the file with the settings

settings-damaged = a part of the settings can't be read
    .remedy = What could not be read is as it was at first. Choose the settings again, and the file is mended.
settings-newer = the settings were saved by a newer version of Shirube
    .remedy = Everything is as it was at first. Once you change a setting, those of the newer version are lost.
settings-not-written = the settings could not be saved
    .remedy = Your assessments are not touched by this. Choose the settings again when you next start. (Record for its makers: { $detail })
