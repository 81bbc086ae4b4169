# 回答票（Excel）を作るとき・取り込むときの問題と、取り込んだうえで知らせること

## ファイル

sheet-no-content = ファイルの中身がありません
    .remedy = 回答した人に、もう一度送ってもらってください。
sheet-too-large = ファイルが { $megabytes } MBを超えています
    .remedy = 回答票はこれよりずっと小さなものです。貼り付けた画像などを削除するか、別のファイルを選んでください。
sheet-too-much = 回答票としては中身が多すぎるため、読み取りを途中でやめました
    .remedy = 回答だけを新しい回答票に書き写すか、使っていないシート・画像・書式を削除して保存し直してください。
sheet-many-empty = シート「{ $tab }」に、書式だけが付いた空の行やセルが非常に多くあるため、読み取りを途中でやめました
    .remedy = 表の下の空の行をすべて選び（先頭の行番号を押し、Ctrl+Shift+↓）、右クリックで「削除」してから保存してください。
sheet-damaged = ブックが壊れているか、Excelの形式と違うところがあります
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
sheet-lock-file = 表計算ソフトが開いている間だけ置くファイルです
    .remedy = 名前の先頭に ~$ や .~lock. がないほうのファイルを選んでください。
sheet-no-questions = 回答票ではありません。しるべの設問が見つかりません
    .remedy = しるべで作った回答票に記入したものを選んでください。
sheet-newer = 新しいしるべで作った回答票です（版 { $version }、このしるべで読めるのは { $newest } まで）
    .remedy = 新しいしるべで取り込んでください。
sheet-too-many-cells = このシートには書き込みが多すぎます（{ $max } セルまで）。残りは読んでいません
    .remedy = 回答票でないシートを削除してください。
sheet-unreadable-after = この場所か、この次のセルから先が壊れていて、読めません
    .remedy = Excelで開いて保存し直し、もう一度取り込んでください。
sheet-blank = 何も記入されていません
    .remedy = 記入したファイルを選んでください。この回答票は数に入れていません。

## セル

sheet-answer-two = 「{ $written }」には、回答が二つ以上あります
    .remedy = どれか一つだけにしてください。補足はメモの欄に書いてください。
sheet-number-format = セルの表示形式のため、入っている値（{ $written }）と見えている文字が違います。この欄は取り込んでいません
    .remedy = セルの書式を「文字列」にして、見えていたとおりに入れ直してください。
sheet-struck = 取り消し線の引かれた文字（{ $written }）があります。この欄は取り込んでいません
    .remedy = 残す文字だけにして取り消し線を外すか、消してください。
sheet-cell-unreadable = セルの中身が壊れていて、読めません
    .remedy = Excelで開き、このセルに入れ直してから保存してください。
sheet-head-fault = 数式のエラー（{ $written }）です。この欄は取り込んでいません
    .remedy = 立場は一覧から選び、名前は文字で書き直してください。
sheet-merged-note = 複数の行にまたがって結合されたセルのメモで、どの設問のものかわかりません。このメモは取り込んでいません
    .remedy = セルの結合を解除し、設問ごとにメモを書いてください。
sheet-aside-unreadable = コメントや図が入っている部分が壊れていて、読めません。そこに書かれたことは取り込んでいません
    .remedy = セルに記入した回答とメモは取り込みました。コメントがあるときは、メモの欄に書き写してください。
sheet-comment = コメント（{ $written }）があります。コメントは取り込んでいません
    .remedy = 残したいことは、メモの欄に書いてください。
sheet-text-box = 図形やテキストボックスの文字（{ $written }）があります。これは取り込んでいません
    .remedy = 残したいことは、メモの欄に書いてください。
sheet-picture = 画像があります。画像は取り込んでいません
    .remedy = 残したいことは、メモの欄に文章で書いてください。
sheet-outside = 記入欄の外に「{ $written }」とあります。これは取り込んでいません
    .remedy = 回答なら回答の欄に、補足ならメモの欄に書いてください。
sheet-outside-more = 記入欄の外の書き込みが、ほかに{ $count }か所あります。これらは取り込んでいません
    .remedy = 回答なら回答の欄に、補足ならメモの欄に書いてください。
sheet-tab-not-read = しるべの設問がないシートです。このシートは読んでいません
    .remedy = 回答や補足があれば、「回答」のシートに書き写してください。
sheet-role-missing = 立場が選ばれていません。その他の部署として取り込みました
    .remedy = 立場を一覧から選ぶか、取り込んだ後に画面で直してください。
sheet-more-problems = 同じファイルに、知らせることがほかに{ $count }件あります
    .remedy = 上のものを直してから、もう一度取り込んでください。
sheet-answer-range = 「{ $written }」はレベルではありません
    .remedy = 0から5の整数を選んでください。
sheet-answer-unclear = 「{ $written }」は回答として読めません
    .remedy = 0から5、「{ answering-unknown }」「{ answering-not-applicable }」のどれかを選んでください。補足はメモの欄に書いてください。
sheet-answer-contradicts = 「{ $written }」は、数字と文が別のレベルのものです
    .remedy = 0から5の数字だけにしてください。
sheet-answer-date = 日付や時刻（{ $written }）になっています
    .remedy = セルの書式を「文字列」にして、0から5を入れ直してください。
sheet-answer-fault = 数式のエラー（{ $written }）です
    .remedy = 0から5、「{ answering-unknown }」「{ answering-not-applicable }」のどれかを選んでください。
sheet-formula-open = 数式が入っていますが、計算の結果がありません
    .remedy = 数式の代わりに、回答そのものを書いてください。
sheet-reason-missing = 「{ answering-not-applicable }」に理由がありません。この回答は取り込んでいません
    .remedy = 隣のメモの欄に、該当しない理由を書いてください。
sheet-reason-long = 「{ answering-not-applicable }」の理由が{ $length }文字あります（{ $max }文字まで）。この回答は取り込んでいません
    .remedy = 理由を短くしてください。
sheet-note-long = メモが{ $length }文字あります（{ $max }文字まで）。このメモは取り込んでいません
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
sheet-name-long = 名前が{ $length }文字あります（{ $max }文字まで）。名前は取り込んでいません
    .remedy = 名前を短くしてください。

## 取り込んだうえで知らせること

sheet-above = 表の上に、配ったときになかった「{ $written }」があります。回答としては読んでいません
    .remedy = 回答や補足なら、回答かメモの欄に書いてください。配る前に書き足した説明なら、このままで構いません。
sheet-tabs-joined = シート「{ $first }」と同じ立場で、どちらにも名前がありません。食い違う回答がないため、一人の回答票としました
    .remedy = 別の人のものなら、それぞれに名前か部署名を書いて、もう一度取り込んでください。
sheet-formula = 数式の結果「{ $written }」を取り込みました
    .remedy = 正しいか確かめてください。
sheet-row-moved = 行の並びが変わっているようです。この行から下は、見えている設問の文で読みました
    .remedy = 回答が設問に合っているか確かめてください。
sheet-row-unmarked = 隠れた印がない行です。この行から下は、見えている番号か設問の文で読みました
    .remedy = 回答が設問に合っているか確かめてください。
sheet-unlabelled = 隠れたシートがなく、どの版の回答票かわかりません。見えている内容で読みました
    .remedy = 今の設問票（画面や新しい回答票）と同じ内容か確かめてください。
sheet-heavy = 空の行の書式など、回答票よりはるかに多くの内容が入っています。すべて読み取りました
    .remedy = 正しいファイルか確かめてください。空の行や使っていないシートを削除して保存し直すと、元の大きさに戻ります。
sheet-rows-missing = 配ったときにあった行がありません（{ $numbers }）。未回答としました
    .remedy = 回答があったはずなら、もう一度送ってもらってください。

## 取り込み全体

collect-same-person = 同じ立場・同じ名前の回答票が{ $others }にもあり、同じ設問への回答が違います{ $saved ->
        [none] {""}
       *[other] （このファイルの保存は { $saved }）
    }。どれも取り込んでいません
    .remedy = どれを使うか決めてください。コマンドでは --same-person replace（新しいほう）、keep（前のほう）、both（別の人）のどれかを付けます。使わないファイルを除いて取り込み直すこともできます。
collect-same-person-there = 同じ立場・同じ名前の回答票が、この回にもうあり、回答が違います{ $saved ->
        [none] {""}
       *[other] （このファイルの保存は { $saved }）
    }。取り込んでいません。前の回答票はそのままです
    .remedy = どれを使うか決めてください。コマンドでは --same-person replace（これに替える）、keep（前のものを残す）、both（別の人として両方）のどれかを付けて、取り込み直してください。
collect-same-person-there-too = 同じ立場・同じ名前の回答票が、この回にもうあり、{ $others }にもあって、回答が違います{ $saved ->
        [none] {""}
       *[other] （このファイルの保存は { $saved }）
    }。どれも取り込んでいません。前の回答票はそのままです
    .remedy = 使うファイルを一つにするか、コマンドでは --same-person keep（前のものを残す）か both（別の人）を付けてください。
collect-same-person-undated = 同じ立場・同じ名前の回答票（{ $others }）のどちらが新しいか、ファイルの中の保存日時ではわかりません。どれも取り込んでいません
    .remedy = 使うファイルだけを指定して、取り込み直してください。
collect-same-person-several = 同じ立場・同じ名前の回答票が、この回に二つ以上あります。どれに替えるのかわからないので、取り込んでいません
    .remedy = 別の人なら --same-person both、前のものだけでよければ --same-person keep を付けてください。画面では、古い回答票を削除してから取り込めます。
collect-other-hall = この診断（{ $here }）とは違う自治体（{ $name }）のものです。取り込んでいません
    .remedy = その自治体の診断に取り込んでください。
collect-hall-unclear = 自治体の名前（{ $name }）が、この診断（{ $here }）と違います。取り込みました
    .remedy = 同じ自治体のものか確かめてください。
collect-halls-tied = 自治体の違うもの（{ $all }）が同じ数だけあり、どの自治体の診断か決められません。取り込んでいません
    .remedy = 自治体ごとに分けて取り込むか、--into で診断を指定してください。
collect-hall-set = 診断に自治体がなかったので、回答票にある { $name } としました
    .remedy = 違うときは、画面の「自治体」で選び直してください。
collect-single-ends = この回では、これまで1件の回答票の答えが結果でした。回答票が増えたので、これからは合意した回答が結果になります。前の回答票は、この回にそのまま残っています
    .remedy = 画面の「{ shell-workshop }」で合意した回答を記録してください。結果を前のままにしたいときは、加えた回答票を削除してください。
collect-too-many = 回答票は1回に{ $max }件までです。{ $left }件を取り込んでいません
    .remedy = 件数を減らすか、回を分けてください。
collect-file-full = 新しい回答票{ $all }件のうち、{ $fit }件までしか入りません（診断ファイルの上限は { $megabytes } MB）。残りは取り込んでいません
    .remedy = 残りは、年度や回ごとに新しい診断を作って取り込んでください。メモを短くするか、古い回を削除すると、この診断にも入ります。
collect-agreed-only = 回答票がなく、合意した回答だけがある診断です
    .remedy = 回答票として数えるには、回答票の入った元のファイルを選んでください。合意した結果を続けて使うときは、この診断を開いてください。
collect-half-typed = 入力している途中の紙の回答票は取り込んでいません
    .remedy = 元の診断で最後まで入力してから、もう一度取り込んでください。
collect-no-responses = 回答のある回答票が入っていない診断です
    .remedy = 記入した診断を選んでください。
collect-is-publication = 公表用の写しです。回答票は入っていません
    .remedy = 回答票として数えるには、写しの元になった診断（.ron）を選んでください。
collect-is-report = しるべの報告書（PDF）です。回答票ではありません
    .remedy = 報告書のもとになった診断（.ron）か、記入した回答票を選んでください。
collect-is-results = しるべの結果のブックです。回答票ではありません
    .remedy = 結果は回答として数えません。記入した回答票（.xlsx）を選んでください。
collect-is-table = しるべの表（.csv）です。回答票ではありません
    .remedy = 記入した回答票（.xlsx）か、診断（.ron）を選んでください。
collect-is-archive = 圧縮ファイル（.zipなど）です。中は読んでいません
    .remedy = 展開してから、中のファイルかフォルダーを選んでください。
collect-is-text = 文字だけのファイル（CSVやウェブページなど）です
    .remedy = 回答は、しるべの回答票（Excelブック）に記入して保存したものを選んでください。
inputs-folder-empty = このフォルダーにもその中にも、読み込むファイルがありません
    .remedy = ファイルのあるフォルダーか、ファイルそのものを指定してください。
inputs-folder-too-full = このフォルダーには、中のフォルダーも含めてファイルが多すぎます（{ $max } まで）。どれも読んでいません
    .remedy = フォルダーを分けて、何回かに分けて読み込んでください。
inputs-folder-too-deep = フォルダーの中のフォルダーが深すぎます（{ $max } 段まで）。この中は読んでいません
    .remedy = このフォルダーを、じかに指定してください。

## コマンド

sheet-not-made = 回答票を作れません
    .remedy = しるべの不具合です。別の日付や自治体名で試してください。
blank-section = 「{ $typed }」という部署は設問票にありません
    .remedy = 次のどれかを選んでください。{ $sections }
blank-out-ending = 回答票の名前は、.xlsx（Excel）か .pdf（印刷用）で終わるものにしてください
    .remedy = 例えば 回答票.xlsx や 回答票.pdf のようにしてください。
collect-out-exists = 同じ名前のファイルがあります
    .remedy = 別の名前にするか、その診断に加えるときは --into にも同じファイルを指定してください。何も上書きしていません。
collect-out-ending = 診断の名前は .ron で終わるものにしてください
    .remedy = 例えば 診断.ron のようにしてください。
collect-title-long = 回の名前が{ $length }文字あります（{ $max }文字まで）
    .remedy = --title を短くしてください。何も読み書きしていません。
collect-title-with-into = --into の診断には、もう回があります。--title と --date は使えません
    .remedy = --title と --date を外してください。
collect-nothing = 取り込める回答がありません。ファイルは作っていません
    .remedy = 上の問題を直してから、もう一度お試しください。
