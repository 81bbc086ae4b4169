# 基本情報の画面

profile-explained = 報告書の1ページ目に載ります。自治体のほかは空欄のままでも進めます。

profile-copy = 報告書の中にあった公開用の写しです
profile-copy-explained = 回答票、回答者の名前、「庁内限り」のメモは入っていません。元の診断ファイルがあれば、そちらを開いてください。ここで変えた内容は、名前を付けて保存します。

profile-hall = 自治体
profile-not-listed = 一覧にない団体
profile-change = 自治体を変える…
profile-keep = 変えずに戻る

profile-population = 人口（人）
profile-population-propose = { $count }人を入れる
profile-population-source = { $name }、{ $date }
profile-staff = 職員数（人）
profile-staff-explained = 会計年度任用職員も含めた、およその数です。
profile-count-wrong = 人数を数字で入力してください（例：40,195）。

profile-title = 回の名前
profile-title-hint = 例：令和8年度 第1回
profile-date = 回答した日
profile-date-hint = 例：{ date-typed-day }
profile-date-wrong = 日付として読めません。年・月・日がそろった、実際にある日付を入力してください。

profile-who = 回答する人の立場
profile-who-explained = 誰の見方による結果かが、報告書に示されます。名前は載りません。
profile-who-role = { $role } { $count }件

profile-rounds = 回の一覧
profile-rounds-line = { $date }　{ $standing }
profile-rounds-current = 今、記入している回です
profile-rounds-earlier = それより前の回 { $count }件
profile-rounds-begin = 新しい回を始める…
profile-rounds-begin-title = 新しい回を始めますか
profile-rounds-begin-hint = 空欄なら「{ $title }」
profile-rounds-remove-title = 最新の回を削除しますか
profile-rounds-begin-comes = 新しい回に引き継ぐもの
profile-rounds-begin-do = この内容で始める
profile-rounds-begin-not = 始めない
profile-rounds-remove = 最新の回を削除…
profile-rounds-remove-what = 「{ $title }」を削除すると、その回の回答票{ $responses }件、合意した回答{ $agreed }問、投票、目標、取組{ $items }件がなくなります。前の回は残ります。
profile-rounds-remove-undo = 「元に戻す」で取り消せます。
profile-rounds-remove-do = この回を削除する
profile-rounds-keep = 削除しない

profile-note = 報告書に載せる説明
profile-note-hint = 例：合併から20年、支所が3つあります。

profile-to-questions = { shell-questions }へ進む
