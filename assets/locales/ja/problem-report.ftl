## 報告書の作成で起きる問題

report-typesetting = 報告書を組むことができませんでした。
    .remedy = 診断のファイルはそのままです。次の記録をしるべの配布元に知らせてください。（開発元に伝える記録：{ $detail }）
report-export = 報告書をPDFにできませんでした。
    .remedy = 診断のファイルはそのままです。次の記録をしるべの配布元に知らせてください。（開発元に伝える記録：{ $detail }）
report-out-ending = 報告書の名前は .pdf か .docx で終わるものにしてください
    .remedy = 例えば 報告書.pdf のようにしてください。Excelのブックや表は「shirube table」で作れます。
report-out-exists = 同じ名前のPDFがすでにあります。
    .remedy = 「-o 別の名前.pdf」で書き出し先を指定してください。
report-out-in-source = 書き出すファイルのフォルダーの中に、報告書を置こうとしています
    .remedy = 「-o 別の名前.pdf」で、そのフォルダーの外を指定してください。
report-source-exists = 書き出し先に、空のフォルダー以外のものがあります。
    .remedy = 「--source 新しいフォルダー」を指定してください。今あるファイルはそのままです。
report-example-no-name = 記入例の報告書に使える名前が残っていません。
    .remedy = フォルダーにある shirube-example で始まるPDFを片付けてから、もう一度実行してください。
report-code-unknown = 団体コード { $code } の市区町村は一覧にありません
    .remedy = profile の code を一覧にある6桁のコードにするか、一覧にない団体なら code を消して name だけを書いてください。
report-picture = 画像にすることができませんでした。
    .remedy = 診断のファイルはそのままです。次の記録をしるべの配布元に知らせてください。（開発元に伝える記録：{ $detail }）
report-document-writing = 報告書を文書にできませんでした。
    .remedy = 診断のファイルはそのままです。次の記録をしるべの配布元に知らせてください。（開発元に伝える記録：{ $detail }）
report-document-slides = スライドを文書（.docx）にすることはできません
    .remedy = 「-o 名前.pdf」にするか、--form に whole、summary、mayor のどれかを指定してください。
report-blank-section = { $section } にうかがう設問がありません
    .remedy = { $sections } のどれかを指定してください。
