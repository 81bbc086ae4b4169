shell-program = しるべ
shell-own-hall = 自分の役所
shell-no-file = （まだ保存していません）
shell-moment = { $date } { $time }
shell-nothing-open = 開いている診断はありません
shell-unsaved = 未保存の変更あり
shell-saved = 保存済み
shell-start = はじめに
shell-profile = 基本情報
shell-questions = 設問
shell-results = 結果
shell-towns = 先行自治体
shell-report = 報告書
shell-keys = キーの一覧
shell-settings = 表示の設定
shell-search = 設問をさがす
shell-undo = 元に戻す
shell-redo = やり直す
shell-save = 保存
shell-progress = { $all }問中{ $done }問 記入済み

map-cell = { $name } { $state }
map-cell-marked = { $name } { $state } 印あり
map-level = レベル{ $level }
map-follows = ほかの回答からレベル0
map-unknown = わからない
map-not-applicable = 該当なし
map-open = 未回答

notice-dismiss = メッセージを消す
notice-saved = 保存しました。
notice-exported = 報告書を書き出しました。
notice-copy-opened = 報告書の中の写しを開きました。続きを残すには、名前を付けて保存してください。

working-open = 開いています
working-save = 保存しています
working-export = 報告書を書き出しています
working-chart = 図を書き出しています
