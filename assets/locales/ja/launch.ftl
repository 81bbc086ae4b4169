## ウィンドウの起動

launch-title = しるべ
launch-no-display =
    ウィンドウを開くには
      画面が見つかりません（DISPLAY、WAYLAND_DISPLAY）。デスクトップの画面から、またはSSHなら「ssh -X」で接続して実行してください。
      デスクトップの入っていないDebianやUbuntuでは、次も必要です：sudo apt install libxkbcommon-x11-0 libxcursor1 libxi6 libegl1
