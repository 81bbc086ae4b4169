questions-factor = { $number }　{ $factor }
questions-list = 一覧（{ $keys }）

questions-unknown = { answering-unknown }
questions-unknown-explained = 0とは数えません。答えしだいで得点がどこまで変わるかを、結果に示します。聞く先で確かめてから、あとで答えられます。
questions-not-applicable = { answering-not-applicable }
questions-not-applicable-short = { answering-not-applicable }
questions-mark = 印
questions-mark-hint = あとで見直す設問に印を付けます
questions-clear = 取り消す
questions-clear-hint = この設問の回答を取り消します（メモと印は残ります）

questions-reason = 該当しない理由（必須）
questions-reason-hint = 例：この業務は広域組合が行っているため
questions-reason-missing = 理由を書いてください。理由のない「{ answering-not-applicable }」は受け付けられません。
questions-reason-take = 決める
questions-reason-take-on = 決めて次へ
questions-reason-give-up = やめる
questions-reason-change = 理由を直す…
questions-reason-said = 該当しない理由：{ $reason }

questions-note = メモ
questions-note-hint = 判断の理由、聞いた相手、迷った点など
questions-note-inside = 庁内限り（報告書にも、添付の写しにも載せない）
questions-grounds = 根拠資料
questions-grounds-hint = 文書名、保存場所、WebのURL
questions-grounds-leave = WebのURLだけ報告書に載せる
questions-grounds-none-leave = 報告書に載るURLがありません。文書名、保存場所、庁内だけで開くURLは載りません。

questions-back = 前へ
questions-next = 次へ
questions-results = { shell-results }を見る
questions-next-open = 未回答の設問へ（{ $count }問）

questions-state-level = 回答：レベル{ $level }
questions-state-unknown = 回答：{ answering-unknown }
questions-state-not-applicable = 回答：{ answering-not-applicable }
questions-state-open = 未回答
questions-state-follows = 未回答（連動して0）

questions-follows = { $follows }ここで答えることもできますが、数えるのは「{ $question }」がレベル1以上のときです。
questions-follows-go = 「{ $question }」を開く
questions-follows-tag = 連動して、これを数えます

questions-agreed = { $count ->
    [0] グループで合意した回答です。
   *[other] グループで合意した回答です（回答票{ $count }枚）。
}
questions-agreeing = 回答票が{ $count }枚あります。ここには、グループで合意した回答を入れます。
questions-strangers = 今の設問票にない設問や成功要因への記入が{ $count }件あります。得点には数えず、ファイルにはそのまま残します。

questions-hints = 手がかり
questions-how = 選び方
questions-look-for = 見るもの
questions-ask = 聞く先
questions-why = なぜ問うか
questions-origin = { $source }：{ $what }
questions-national = 全国では
questions-national-source = 出典：{ $source }
questions-words = ことばの説明（{ $count }）
questions-towns = 先行自治体の記載（T）
questions-towns-folded = 先に読むと回答が引きずられるため、回答するまで閉じています。
questions-map = { $count }問の地図
questions-follows-aside = 今は数えません
