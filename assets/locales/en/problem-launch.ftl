# Starting the window, and what can stop it.

launch-no-display-for-file = there is no display on which the window could open this file
    .remedy = Run shirube in a desktop session. To make the report without a window, run “shirube report” with this file.
launch-library = the window can't be opened: a library of the system is missing ({ $detail })
    .remedy = On Debian or Ubuntu run “sudo apt install libxkbcommon-x11-0 libxcursor1 libxi6 libegl1”, then start again. “shirube report” works without a window.
launch-renderer = the window can't be opened: neither Direct3D 12 nor OpenGL can draw here
    .remedy = Update the display driver, or try outside the remote desktop. “shirube report” works without a window. (Record for its makers: { $detail })
launch-renderer-linux = the window can't be opened: neither Vulkan nor OpenGL can draw here
    .remedy = On Debian or Ubuntu run “sudo apt install libegl1 libgl1-mesa-dri”, then start again; no graphics card is needed. “shirube report” works without a window. (Record for its makers: { $detail })
launch-refused = the window can't be opened
    .remedy = Sign in to the desktop again, then start again. “shirube report” works without a window. (Record for its makers: { $detail })
launch-device-lost = the connection to the screen was lost
    .remedy = Start Shirube again. What was not saved yet is offered then. (Record for its makers: { $detail })
launch-fault = Shirube stopped because of a fault of its own
    .remedy = Start Shirube again. What was not saved yet is offered then. If it happens again, hand on the record. (Record for its makers: { $detail })
launch-fault-noted = Shirube stopped because of a fault of its own
    .remedy = Start Shirube again. What was not saved yet is offered then. If it happens again, send the record to those from whom you have Shirube. No answers, names, notes or names of files are in it. (Record: { $log })
fault-last-time = Last time Shirube stopped because of a fault of its own
    .remedy = What was not saved is offered where there is any. If it happens again, send the record to those from whom you have Shirube. No answers, names, notes or names of files are in it. (Record: { $log })
