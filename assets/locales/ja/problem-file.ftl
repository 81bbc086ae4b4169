# 診断ファイルを開くとき・保存するときの問題

file-missing = ファイルが見つかりません
    .remedy = フォルダーとファイル名を確認してください。共有フォルダーの場合は、接続を確認してください。
file-is-folder = これはフォルダーです
    .remedy = 中のファイルを選んでください。
file-not-regular = 通常のファイルではありません
    .remedy = 診断ファイル（.ron）か報告書（.pdf）を選んでください。
file-no-read-rights = このファイルを読む権限がありません
    .remedy = フォルダーの管理者に、読み取りの権限を依頼してください。
file-read-failed = ファイルを読み込めません（{ system-cause }）
    .remedy = { system-cause.remedy }
file-too-large = ファイルが { $megabytes } MBを超えています
    .remedy = しるべが書き出すファイルは、これより大きくなりません。選んだファイルを確かめてください。
file-grows-too-large = しるべの形で書き直すと、{ $megabytes } MBを超えます
    .remedy = このまま開いても保存できません。手で作ったファイルなら、回や回答票を分けて、いくつかのファイルにしてください。
file-too-large-to-save = 診断が、ファイルの上限の { $megabytes } MBを超えています
    .remedy = 年度や回ごとに新しい診断に分けるか、古い回や回答票を削除するか、メモを短くしてから、もう一度保存してください。
file-empty = ファイルの中身がありません
    .remedy = 同じ場所に控え（.bak）があれば、それを開いてください。
file-utf16 = ファイルの文字コードがUTF-16です
    .remedy = 書き込んだエディターで、UTF-8で保存し直してください。
file-not-utf8 = UTF-8の文字として読めません
    .remedy = エディターで変更した場合は、UTF-8で保存し直してください。そうでなければ、別のファイルを選んでください。
file-is-pdf = これはPDFです
    .remedy = 報告書の中の診断は「開く」から取り出せます。ここでは診断ファイル（.ron）を選んでください。
file-is-office = これはOffice文書か圧縮ファイルです
    .remedy = 診断ファイル（.ron）を選んでください。記入済みの回答票は、回答として取り込んでください。
file-is-picture = これは画像です
    .remedy = 診断ファイル（.ron）か報告書（.pdf）を選んでください。
file-not-assessment = しるべの診断ファイルではありません
    .remedy = しるべで保存したファイルを選んでください。しるべのファイルであれば先頭が壊れているので、同じ場所の控え（.bak）を開いてください。
file-other-kind = しるべのファイルですが、種類が違います（{ $kind }）
    .remedy = 診断ファイルを選んでください。
file-version = ファイルの版がわかりません
    .remedy = ファイルが壊れています。同じ場所に控え（.bak）があれば、それを開いてください。
file-newer = 新しいしるべで保存されたファイルです（ファイルの版 { $version }、このしるべで読めるのは { $newest } まで）
    .remedy = 新しいしるべで開いてください。ファイルはそのまま残してあります。
file-cut-off = ファイルが途中で切れているか、かっこや引用符が閉じていません
    .remedy = 同じ場所の控え（.bak）を開くか、手で変更したところを直してください。
file-syntax = 診断ファイルとして読めないところがあります
    .remedy = 同じ場所の控え（.bak）を開くか、手で変更したところを直してください。
file-too-deep = 値の入れ子が深すぎます
    .remedy = しるべで保存したファイルではありません。別のファイルを選んでください。
file-unknown-field = 「{ $field }」という項目はありません
    .remedy = つづりを確認するか、項目を削除してください。
file-field-missing = 「{ $field }」の項目がありません
    .remedy = 項目を加えるか、同じ場所の控え（.bak）を開いてください。
file-field-twice = 「{ $field }」の項目が2つあります
    .remedy = どちらかを削除してください。
file-value-form = 「{ $written }」はこの項目の値として読めません
    .remedy = 手で変更したところを直してください。
file-text-too-long = 文章が{ $length }文字あります（{ $max }文字まで）
    .remedy = 文章を短くしてください。
file-too-many = { $max }件を超えています
    .remedy = 件数を減らすか、ファイルを分けてください。
file-level = 「{ $written }」はレベルではありません
    .remedy = 0から5までの整数を書いてください。
file-date = 「{ $written }」は日付ではありません
    .remedy = "2026-04-01" の形で書いてください。
file-answer = 「{ $written }」は回答として読めません
    .remedy = Level(0) から Level(5)、Unknown、NotApplicable("理由") のいずれかを書いてください。
file-reason-missing = 「{ answering-not-applicable }」に理由がありません
    .remedy = 該当しない理由を書いてください。
file-id-twice = 同じIDが2つあります
    .remedy = どちらかを削除してください。
file-standing-and-responses = 「standing」と「responses」の両方があります
    .remedy = 「standing」は、回答票を除いた写しだけの項目です。どちらかを削除してください。
file-sheets-and-responses = 回答票の数え（sheets）と回答票（responses）の両方があります
    .remedy = 「sheets」は、回答票を除いた写しだけの項目です。どちらかを削除してください。
file-count = 「{ $written }」は人数として読めません
    .remedy = 0以上の整数を書いてください。参加者は1000人まで、票は1問10万票までです。
file-counts = 「{ $written }」は票の数えとして読めません
    .remedy = レベル0から5までの人数を、(0, 1, 2, 3, 0, 0) のように6つ書いてください。
file-vote-unrevealed = 後の投票があるのに、前の投票が開かれていません
    .remedy = 前の投票に revealed: true を書くか、後の投票を削除してください。
file-no-rounds = 回が1つもありません
    .remedy = 診断には回が1つ以上あります。同じ場所に控え（.bak）があれば、それを開いてください。

file-changed-elsewhere = 開いている間に、ほかの人がファイルを変更しました
    .remedy = 別の名前で保存するか、ファイルを開き直して両方を見比べてください。上書きはしていません。
file-exists = 同じ名前のファイルがあります
    .remedy = 別の名前にするか、置き換えることを選んでください。
file-is-folder-target = 同じ名前のフォルダーがあります
    .remedy = 別の名前にしてください。
file-not-regular-target = 通常のファイルではありません
    .remedy = 別の名前にしてください。
file-is-read-only = ファイルが読み取り専用です
    .remedy = 別の名前で保存するか、読み取り専用を解除してください。
file-folder-missing = フォルダーがありません
    .remedy = 別のフォルダーを選んでください。共有フォルダーの場合は、接続を確認してください。
file-no-write-rights = このフォルダーに書き込む権限がありません
    .remedy = 別のフォルダーに保存してください。
file-disk-full = 空き容量がありません
    .remedy = 空き容量を増やすか、別のフォルダーに保存してください。
file-name-invalid = ファイル名として使えません
    .remedy = 短い名前、または記号を含まない名前にしてください。
file-write-failed = ファイルに書き込めません（{ system-cause }）
    .remedy = 別の名前で、または別のフォルダーに保存してください。
file-held = ファイルを置き換えられません。ほかのプログラムが使っているかもしれません（{ system-cause }）
    .remedy = 別の名前で保存してください。保存するはずだった内容は { $temp } に残してあります。
file-in-use = ファイルを置き換えられません。ほかのプログラムが使っているかもしれません（{ system-cause }）
    .remedy = ほかのプログラムで閉じてからもう一度試すか、別の名前にしてください。
file-busy = ほかの「しるべ」が、{ $seconds }秒前からこのファイルに書き込んでいます
    .remedy = 少し待って、もう一度お試しください。続くときは、このファイルを扱っている画面やコマンドが残っていないか確かめてください。
file-link-dangling = リンクの先に、書き込めるファイルがありません
    .remedy = 別の名前にするか、リンクを直してください。
file-no-change-rights = このファイルを読む権限はありますが、変更する権限がありません
    .remedy = 別の名前で保存するか、ファイルの管理者に変更の権限を依頼してください。
file-rights-lost = 置き換えると、今このファイルを開ける人が開けなくなります
    .remedy = 別の名前で保存するか、ファイルの所有者に変更してもらってください。何も変えていません。
file-not-locked = この場所ではファイルをロックできないため、同じ時に二人が変更しても止められません
    .remedy = 書き込みは済んでいます。だれがいつ変更するかを決めておいてください。ほかの人の変更は、まったく同時でなければ気付けます。
file-not-synced = この場所では、ファイルがディスクに届いたことを確かめられません
    .remedy = 書き込みは済んでいます。すぐにドライブを外したり、接続を切ったりしないでください。
file-rights-of-folder = 元のファイルの権限を引き継げず、フォルダーの権限になりました
    .remedy = 書き込みは済んでいます。開ける人を限っていたときは、ファイルの権限を確かめてください。
file-no-backup = 保存しましたが、前の内容を { $backup } に残せませんでした（{ $why ->
        [space] 空き容量がありません
        [rights] 書き込む権限がありません
        [name] 名前が長すぎます
        [taken] 同じ名前の別のものがあります
       *[other] 控えのファイルに書き込めません
    }）
    .remedy = { $why ->
        [space] 次に保存する前に、空き容量を増やしてください。
        [rights] 読み取り専用を解除するか、書き込みの権限を依頼してください。
        [name] ファイルの名前を短くしてください。
        [taken] 控えと同じ名前のものを、ほかへ移してください。
       *[other] ほかのプログラムで控えを開いていたら、閉じてください。
    }
file-would-differ = 保存しようとした内容を、同じ内容として読み戻せません
    .remedy = しるべの不具合です。ファイルはそのまま残してあります。内容は報告書として書き出してください。
file-open-elsewhere = このファイルは、別のウィンドウか別のPCでも開かれています
    .remedy = このまま作業できます。両方で保存すると、後から保存する人に、どちらを残すかをたずねます。復旧用の写しは、それぞれ別に残ります。
file-no-recovery-folder = 復旧用の控えを置く場所がありません
    .remedy = こまめに保存してください。
