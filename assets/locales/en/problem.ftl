## How problems are shown. The problems themselves stand in problem-<subject>.ftl.

problem-place = { $spot } ({ $id })
cli-output = the result can't be written to the output
    .remedy = Check the room on the disk that it goes to, or the program that it is piped into.

## Why the system refused. It stands in other sentences as { system-cause }, and their remedy may be { system-cause.remedy };
## the problem takes the reason by Problem::because(&error).

system-cause = { $cause ->
    [missing] it is not there
    [rights] you have no right to do so
    [exists] there is something of that name already
    [not-a-folder] something on the way to it is not a folder
    [a-folder] it is a folder
    [not-empty] the folder is not empty
    [read-only] the disk can't be written to
    [full] there is no space left
    [too-large] it is larger than this disk allows
    [name] the name is too long or has characters that can't be used
    [held] another program is using it
    [no-answer] there was no answer in time
    [interrupted] it was interrupted
    [network] the connection to the network is lost
    [not-possible] this is not possible here
    [links] links lead on and on
    [memory] there is not enough memory
    [ends-early] it ends too early
    [no-taker] nothing takes it
    [content] its content can't be understood
    [device] the device failed
    [no-device] the device is not connected
    [too-many-open] too many files are open
    [virus] the virus scanner stopped it
    [cloud] its content is in the cloud and not on this PC
    [damaged-disk] the disk is damaged
    [numbered] the system's error number is { $code }
   *[unknown] the reason is not known
    }
    .remedy = { $cause ->
    [missing] Check the folder and the name.
    [rights] Ask whoever looks after the folder for the right.
    [a-folder] Choose a file in it.
    [held] Close that program and try again.
    [name] Choose a shorter name, or one without special characters.
    [links] Mend the link, or give the file itself instead of a link.
    [memory] Close other programs and try again.
    [too-many-open] Close other programs and try again.
    [content] Ask for the file again.
    [ends-early] Ask for the file again.
    [device] Copy it to another disk and try there.
    [no-device] Connect the device again and try again.
    [virus] Ask your system administrator.
    [cloud] Choose “Always keep on this device” in the Explorer and try again.
    [damaged-disk] Ask your system administrator to check the disk.
   *[other] Check the connection to the folder and try again.
    }
