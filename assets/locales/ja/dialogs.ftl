dialog-cancel = やめる
dialog-close = 閉じる

path-open = 診断か報告書を開く
path-save = 診断の保存先
path-export = 報告書の保存先
path-chart = 図の保存先
path-hand-out = 回答票の保存先
path-collect = 回答票を取り込む
path-explained = ファイルの場所を、フォルダーの名前から全部入力してください。
path-explained-collect = 回答票のファイル、または回答票を集めたフォルダーの場所を、全部入力してください。
path-field = ファイルの場所
path-do-open = 開く
path-do-save = ここに保存
path-do-collect = 取り込む
path-browse = 一覧から選ぶ…
path-word-assessment = しるべ診断
path-word-report = しるべ報告書
path-word-chart = しるべ
path-word-sheet = しるべ回答票
path-kind-open = しるべの診断と報告書
path-kind-assessment = しるべの診断
path-kind-pdf = PDF
path-kind-sheets = 回答票
path-kind-picture = 図

unsaved-title = 保存していない変更があります
unsaved-explained = 「{ $hall }」の診断に加えた変更を保存しますか。
unsaved-save = 保存する
unsaved-discard = 保存しない

conflict-changed-title = 別の人がこのファイルを変えました
conflict-changed-explained = 開いてから今までの間に、ファイルの中身が変わっています。このまま置き換えると、別の人の変更は予備のファイル（.bak）だけに残ります。
conflict-exists-title = 同じ名前のファイルがあります
conflict-exists-explained = この場所には、もう同じ名前のファイルがあります。置き換えますか。
conflict-elsewhere = 別の名前で保存…
conflict-open-theirs = 自分の変更を捨てて開き直す
conflict-replace = 置き換える

recovery-title = 保存されなかった変更が見つかりました
recovery-same = 保存されずに終わった変更の写しがあります。続きから始めますか。
recovery-changed = このファイルには、保存されずに終わった変更の写しがあります。その後でファイルも変わっています。写しから始めると、保存するときにどちらを残すかを選べます。
recovery-missing = 元のファイルは見つかりませんが、変更の写しが残っています。続きから始めますか。
recovery-colleague = 別の人が今このファイルを開いているなら、その人の書きかけです。今は使わないでください。
recovery-take = 写しから続ける
recovery-later = 今は使わない
recovery-discard = 写しを消す
recovery-written = 写しの時刻は{ $when }です。
recovery-discard-title = 写しを消しますか
recovery-discard-explained = 消した写しは元に戻せません。開いているファイルは、そのまま残ります。
recovery-discard-do = 写しを消す
recovery-keep = 残しておく

settings-title = 表示の設定
settings-language = 言語
settings-theme = 明るさ
settings-theme-system = PCに合わせる
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-scale = 文字と画面の大きさ
language-ja = 日本語
language-en = English

search-title = 設問をさがす
search-field = さがす言葉
search-hint = 設問・手がかり・メモの中の言葉
search-nothing = この言葉のある設問はありません。言葉を短くしてみてください。
search-line = { $number }. { $name }：{ $text }
