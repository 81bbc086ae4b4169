## Starting the window

launch-title = Shirube
launch-no-display =
    To get the window
      No display was found (DISPLAY, WAYLAND_DISPLAY). Run shirube in a desktop session, or over SSH with “ssh -X”.
      A Debian or Ubuntu without a desktop also needs: sudo apt install libxkbcommon-x11-0 libxcursor1 libxi6 libegl1
