# ウィンドウの起動と、それを妨げる問題

launch-no-display-for-file = このファイルを開く画面がありません
    .remedy = デスクトップの画面から実行してください。ウィンドウを使わずに報告書を作るには、「shirube report」にこのファイルを指定してください。
launch-library = ウィンドウを開けません。システムのライブラリーが足りません（{ $detail }）
    .remedy = DebianやUbuntuでは「sudo apt install libxkbcommon-x11-0 libxcursor1 libxi6 libegl1」を実行してから、もう一度起動してください。「shirube report」はウィンドウなしで使えます。
launch-renderer = ウィンドウを開けません。Direct3D 12でもOpenGLでも描画できません
    .remedy = ディスプレイドライバーを更新するか、リモートデスクトップを使わずに起動してください。「shirube report」はウィンドウなしで使えます。（開発元に伝える記録：{ $detail }）
launch-renderer-linux = ウィンドウを開けません。VulkanでもOpenGLでも描画できません
    .remedy = DebianやUbuntuでは「sudo apt install libegl1 libgl1-mesa-dri」を実行してから、もう一度起動してください。グラフィックボードは要りません。「shirube report」はウィンドウなしで使えます。（開発元に伝える記録：{ $detail }）
launch-refused = ウィンドウを開けません
    .remedy = デスクトップにサインインし直してから、もう一度起動してください。「shirube report」はウィンドウなしで使えます。（開発元に伝える記録：{ $detail }）
launch-device-lost = 画面との接続が切れました
    .remedy = しるべをもう一度起動してください。保存していなかった内容は、そのときに復元できます。（開発元に伝える記録：{ $detail }）
launch-fault = しるべの不具合のため終了しました
    .remedy = しるべをもう一度起動してください。保存していなかった内容は、そのときに復元できます。繰り返し起きる場合は、次の記録を管理者に伝えてください。（開発元に伝える記録：{ $detail }）
launch-fault-noted = しるべの不具合のため終了しました
    .remedy = しるべをもう一度起動してください。保存していなかった内容は、そのときに復元できます。繰り返し起きる場合は、記録のファイルをしるべの配布元に送ってください。回答・氏名・メモ・ファイルの名前は入っていません。（記録：{ $log }）
fault-last-time = 前回は、しるべの不具合のため途中で終了しました
    .remedy = 保存していなかった内容が残っていれば、復元できます。繰り返し起きる場合は、記録のファイルをしるべの配布元に送ってください。回答・氏名・メモ・ファイルの名前は入っていません。（記録：{ $log }）
