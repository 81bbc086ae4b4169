window-path-empty = ファイルの場所が入力されていません。
    .remedy = フォルダーの名前から始まる場所を入力してください。
window-path-relative = ファイルの場所が途中から始まっています。
    .remedy = ドライブかルートのフォルダーから、全部を入力してください。
