# 回答票（Excel）を作るとき・取り込むときの問題と、取り込んだうえで知らせること

## ファイル

sheet-no-content = ファイルの中身がありません
    .remedy = 回答した人に、もう一度送ってもらってください。
sheet-too-large = ファイルが { $megabytes } MBを超えています
    .remedy = 回答票はこれよりずっと小さなものです。貼り付けた画像などを削除するか、別のファイルを選んでください。
sheet-bomb = 展開すると大きすぎるか、部品が多すぎます
    .remedy = 回答票ではありません。開かずに、送った人に確かめてください。
sheet-damaged = ブックが壊れています（{ $detail }）
    .remedy = Excelで開いて保存し直すか、もう一度送ってもらってください。
sheet-password = パスワードがかかっています
    .remedy = Excelで開き、パスワードを外して保存してください。
sheet-old-format = 古い形式のブック（.xls）か、別の種類のファイルです
    .remedy = Excelで開き、「Excelブック（.xlsx）」で保存してください。
sheet-binary = バイナリ形式のブック（.xlsb）です
    .remedy = Excelで開き、「Excelブック（.xlsx）」で保存してください。
sheet-open-document = OpenDocument形式（.odsなど）のファイルです
    .remedy = 開いているソフトで、「Excelブック（.xlsx）」で保存してください。
sheet-is-pdf = これはPDFです
    .remedy = 紙やPDFの回答は、画面から入力してください。
sheet-no-workbook = Excelブック（.xlsx）ではありません
    .remedy = 記入した回答票（.xlsx）か、診断ファイル（.ron）を選んでください。
sheet-lock-file = Excelが開いている間だけ置くファイルです
    .remedy = 名前の先頭に ~$ がないほうのファイルを選んでください。
sheet-no-questions = 回答票ではありません。しるべの設問が見つかりません
    .remedy = しるべで作った回答票に記入したものを選んでください。
sheet-newer = 新しいしるべで作った回答票です（版 { $version }、このしるべで読めるのは { $newest } まで）
    .remedy = 新しいしるべで取り込んでください。
sheet-too-many-cells = このシートには書き込みが多すぎます（{ $max } セルまで）。残りは読んでいません
    .remedy = 回答票でないシートを削除してください。
sheet-unreadable-after = この場所か、この次のセルから先に、読めないところがあります（{ $detail }）
    .remedy = Excelで開いて保存し直し、もう一度取り込んでください。
sheet-blank = 何も記入されていません
    .remedy = 記入したファイルを選んでください。この回答票は数に入れていません。

## セル

sheet-answer-range = 「{ $written }」はレベルではありません
    .remedy = 0から5の整数を選んでください。
sheet-answer-unclear = 「{ $written }」は回答として読めません
    .remedy = 0から5、「わからない」「該当なし」のどれかを選んでください。補足はメモの欄に書いてください。
sheet-answer-contradicts = 「{ $written }」は、数字と文が別のレベルのものです
    .remedy = 0から5の数字だけにしてください。
sheet-answer-date = 日付（{ $written }）になっています
    .remedy = セルの書式を「標準」にして、0から5を入れ直してください。
sheet-answer-fault = 数式のエラー（{ $written }）です
    .remedy = 0から5、「わからない」「該当なし」のどれかを選んでください。
sheet-formula-open = 数式が入っていますが、計算の結果がありません
    .remedy = 数式の代わりに、回答そのものを書いてください。
sheet-reason-missing = 「該当なし」に理由がありません。この回答は取り込んでいません
    .remedy = 隣のメモの欄に、該当しない理由を書いてください。
sheet-reason-long = 「該当なし」の理由が { $length } 文字あります（{ $max } 文字まで）。この回答は取り込んでいません
    .remedy = 理由を短くしてください。
sheet-note-long = メモが { $length } 文字あります（{ $max } 文字まで）。このメモは取り込んでいません
    .remedy = メモを短くしてください。
sheet-note-fault = メモが数式のエラー（{ $written }）です。このメモは取り込んでいません
    .remedy = 文章を書き直してください。
sheet-merged = 結合されたセルがあり、どの設問の回答かわかりません
    .remedy = セルの結合を解除し、設問ごとに回答を書いてください。
sheet-answered-twice = 同じ設問に違う回答があります（ほかに { $others }）。どちらも取り込んでいません
    .remedy = どちらかの行を空けてください。
sheet-row-unclear = 番号と、この行の隠れた印が食い違っています。この行は取り込んでいません
    .remedy = 新しい回答票に、この行の回答を書き写してください。
sheet-question-unknown = この設問（{ $question }）は、今の設問票にありません
    .remedy = 同じ版のしるべで取り込むか、新しい回答票で答え直してもらってください。
sheet-no-answer-column = 「回答」の列が見つかりません
    .remedy = 見出しの行の「回答」を元に戻すか、新しい回答票に書き写してください。
sheet-role-unknown = 「{ $written }」は一覧にない立場です。その他の部署として取り込みました
    .remedy = 立場を一覧から選ぶか、取り込んだ後に画面で直してください。
sheet-name-long = 名前が { $length } 文字あります（{ $max } 文字まで）。名前は取り込んでいません
    .remedy = 名前を短くしてください。

## 取り込んだうえで知らせること

sheet-formula = 数式の結果「{ $written }」を取り込みました
    .remedy = 正しいか確かめてください。
sheet-row-moved = 行の並びが変わっているようです。この行から下は、見えている設問の文で読みました
    .remedy = 回答が設問に合っているか確かめてください。
sheet-row-unmarked = 隠れた印がない行です。この行から下は、見えている番号か設問の文で読みました
    .remedy = 回答が設問に合っているか確かめてください。
sheet-unlabelled = 隠れたシートがなく、どの版の回答票かわかりません。見えている内容で読みました
    .remedy = 今の設問票（画面や新しい回答票）と同じ内容か確かめてください。
sheet-other-version = 別の版の設問票（{ $version }）の回答票です。今は { $here } です。同じ設問の回答だけを取り込みました
    .remedy = 文の変わった設問がないか確かめてください。
sheet-rows-missing = 配ったときにあった行がありません（{ $numbers }）。未回答としました
    .remedy = 回答があったはずなら、もう一度送ってもらってください。

## 取り込み全体

collect-same-person = 同じ立場・同じ名前の回答票がほかにあり、同じ設問に違う回答があります。先の { $first } だけを取り込みました
    .remedy = 古いほうのファイルを除いて、取り込み直してください。
collect-other-hall = ほかの回答票（{ $here }）と違う自治体（{ $name }）の回答票です
    .remedy = その自治体の診断に取り込んでください。ここでは数に入れていません。
collect-too-many = 回答票は1回に { $max } 件までです。{ $left } 件を取り込んでいません
    .remedy = 件数を減らすか、回を分けてください。
collect-agreed-only = 回答票がなく、合意した回答だけがある診断です
    .remedy = 回答票として数えるには、回答票の入った元のファイルを選んでください。合意した結果を続けて使うときは、この診断を開いてください。
collect-no-responses = 回答のある回答票が入っていない診断です
    .remedy = 記入した診断を選んでください。
collect-folder-empty = このフォルダーに回答票（.xlsx）も診断（.ron）もありません
    .remedy = 集めた回答票のあるフォルダーを選んでください。
collect-folder-too-full = このフォルダーにはファイルが多すぎます（{ $max } 件まで）
    .remedy = フォルダーを分けて取り込んでください。

## コマンド

sheet-not-made = 回答票を作れません
    .remedy = しるべの不具合です。別の日付や自治体名で試してください。（開発元に伝える記録：{ $detail }）
blank-section = 「{ $typed }」という部署は設問票にありません
    .remedy = 次のどれかを選んでください。{ $sections }
blank-out-ending = 回答票の名前は、.xlsx（Excel）か .pdf（印刷用）で終わるものにしてください
    .remedy = 例えば 回答票.xlsx や 回答票.pdf のようにしてください。
blank-out-not-sheet = ここにあるファイルは、しるべの回答票ではありません
    .remedy = 別の名前にしてください。何も上書きしていません。
blank-out-filled = ここにある回答票には、記入があります
    .remedy = 別の名前にしてください。何も上書きしていません。
collect-out-exists = 同じ名前のファイルがあります
    .remedy = 別の名前にするか、その診断に加えるときは --into にも同じファイルを指定してください。何も上書きしていません。
collect-out-ending = 診断の名前は .ron で終わるものにしてください
    .remedy = 例えば 診断.ron のようにしてください。
collect-title-with-into = --into の診断には、もう回があります。--title と --date は使えません
    .remedy = --title と --date を外してください。
collect-nothing = 取り込める回答がありません。ファイルは作っていません
    .remedy = 上の問題を直してから、もう一度お試しください。
