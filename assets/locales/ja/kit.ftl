## 部署への依頼文と、進行役の一式（進行表、台本、投票用紙）

kit-file-letter = 依頼文
kit-file-timetable = 進行表
kit-file-script = 台本
kit-file-slips = 投票用紙
kit-file-sheet = 回答票
kit-written = { $path } に、ファイル{ $count }件を書き出しました。
kit-question = { $no } { $name }
kit-day = { $date }（{ $weekday }）
kit-weekday-1 = 月
kit-weekday-2 = 火
kit-weekday-3 = 水
kit-weekday-4 = 木
kit-weekday-5 = 金
kit-weekday-6 = 土
kit-weekday-7 = 日

## 依頼文

kit-letter-title = DXの準備度の診断への回答について（依頼）
kit-letter-hall = 当庁
kit-letter-to = 関係部署の長　様
kit-letter-from = { $hall }　DX推進担当
kit-letter-greeting = 日ごろから業務の見直しにご協力いただき、ありがとうございます。
kit-letter-asks = { $hall }のDXが今どこまで進んでいるかを、{ $all }の設問で確かめています。そのうち{ $asked }問は、私たちの部署だけではわからず、下の部署がよくご存じのことです。お忙しいところ恐れ入りますが、添付の回答票（Excel）への回答をお願いします。
kit-letter-head = 記
kit-letter-who = 1　お願いする部署と設問
kit-letter-column-section = 部署
kit-letter-column-count = 設問
kit-letter-column-time = 目安
kit-letter-column-file = 回答票
kit-letter-questions = { $count }問
kit-letter-minutes = { $count }分ほど
kit-letter-by = 2　期限
kit-letter-by-end = まで
kit-letter-how = 3　記入のしかた
kit-letter-how-1 = 部署で1枚に答えます。初めに「立場」を選び、設問ごとに黄色の欄へ0から5までの数字を入れます。
kit-letter-how-2 = { answering-rule }
kit-letter-how-3 = 確かめてもわからない設問は「{ answering-unknown }」を選んでください。0とは数えません。
kit-letter-how-4 = 役所に関わりのない設問は「{ answering-not-applicable }」を選び、理由をメモの欄に書いてください。
kit-letter-how-5 = 根拠にした要綱や資料があれば、その名前をメモの欄に書いてください。
kit-letter-time = 4　かかる時間
kit-letter-time-each = { answering-time-each }です。資料を確かめる時間は含みません。
kit-letter-used = 5　回答の使い道
kit-letter-used-names = 名前は書かなくても構いません。どの部署の回答かは、庁内の記録にだけ残り、報告書には載りません。
kit-letter-contact = 6　返送先・問い合わせ先
kit-letter-contact-about = 記入した回答票を、下の担当へ送ってください。
kit-letter-contact-section = 部署
kit-letter-contact-person = 担当者
kit-letter-contact-phone = 電話（内線）
kit-letter-contact-mail = メール
kit-letter-end = 以上

## 進行表

kit-timetable-title = 話し合いの進行表
kit-timetable-about = 議題{ $count }問、合わせて{ $minutes }分です。始める時刻に合わせて、「時刻」の欄に書き入れて使います。
kit-timetable-field-when = 日時
kit-timetable-field-where = 場所
kit-timetable-field-leads = 進行
kit-timetable-field-notes = 記録・PC
kit-timetable-column-clock = 時刻
kit-timetable-column-time = 経過
kit-timetable-column-what = すること
kit-timetable-column-agreed = 決まったこと
kit-timetable-span = { $from }〜{ $to }
kit-timetable-opening = はじめに
kit-timetable-opening-about = 目的と進め方を伝え、出席者の人数を「しるべ」に入れる
kit-timetable-outcome = まとめ
kit-timetable-outcome-about = 決まったこと、残った異論、次にすることを確かめる
kit-timetable-before = 前の日までに
kit-timetable-before-1 = 戻った回答票を「しるべ」に取り込み、議題を決め直す
kit-timetable-before-2 = 投票用紙を人数分（2回目の投票も使うなら倍）印刷して切る
kit-timetable-before-3 = 部屋、プロジェクター、PCを押さえる
kit-timetable-before-4 = 診断のファイルの予備を取る
kit-timetable-day = 当日の準備
kit-timetable-day-1 = PCをつなぎ、F5で議題を映す
kit-timetable-day-2 = 投票用紙の束、筆記具、票を入れる箱を置く
kit-timetable-day-3 = 幹部と若手が固まらない席にする
kit-timetable-day-4 = 出席が{ $from }人に満たないときは、挙手に替える
kit-timetable-after = 終わった後に
kit-timetable-after-1 = 診断を保存し、投票用紙を処分する
kit-timetable-after-2 = 「まとめ」で、残った設問と異論を確かめる
kit-timetable-after-3 = 「{ shell-plan }」に、だれがいつまでに何をするかを入れる
kit-timetable-after-4 = 公表のために締め、報告書を出席者に送る

## 台本

kit-script-title = 話し合いの台本
kit-script-about = 線の右の言葉は、そのまま読み上げられます。下の線には、決まったことを手で控えます。
kit-script-say = 読み上げる
kit-script-opening = はじめに
kit-script-opening-1 = 今日は、役所のDXが今どこまで進んでいるかを、{ $count }問について皆さんと決めます。1問{ $minutes }分ほどです。
kit-script-opening-2 = 人や部署の評価ではありません。思ったとおりに答えてください。役職は気にしないでください。
kit-script-opening-3 = { answering-rule }
kit-script-opening-4 = 設問ごとに、投票用紙の数字を一つ○で囲み、二つに折って箱に入れます。わからないときは「{ answering-unknown }」を囲みます。名前は書きません。
kit-script-opening-5 = { projector-how-reveal }{ projector-how-agree }
kit-script-leading = 進め方のこつ
kit-script-leading-1 = 集めた票を1枚ずつPCに入れ、全員分がそろってから開きます。{ $from }票に満たない票は開けません。
kit-script-leading-2 = だれの票かを尋ねません。「2を選んだ理由として、どんなことが考えられますか」と、数字について聞きます。
kit-script-leading-3 = 一番低い数字の理由、一番高い数字の理由の順に聞き、幹部の発言は後にします。
kit-script-leading-4 = 話した後に、必要ならもう一度だけ投票します。平均では決めず、当てはまる文で決めます。
kit-script-leading-5 = 時間になったら「後回し」にして次へ進みます。決められないことも、一つの結果です。
kit-script-question = 議題{ $place }　{ $question }
kit-script-minutes = { $minutes }分
kit-script-statements = 各レベルの文
kit-script-asks = 票を開いたら聞く
kit-script-agreed = 合意したレベル
kit-script-note = メモ・異論
kit-script-outcome = まとめ
kit-script-outcome-1 = 決まったことを読み上げます。違うところがあれば、今おっしゃってください。
kit-script-outcome-2 = 残った異論も、名前を付けずに記録に残します。
kit-script-outcome-3 = 今日の結果から、次の3か月でだれが何をするかを決めましょう。
kit-script-outcome-4 = 結果は、後ほど報告書にして皆さんにお送りします。今日の票は、レベルごとの人数だけを残します。

## 投票用紙

kit-slips-title = 投票用紙
kit-slips-about = 出席者の人数分を印刷し、重ねて点線で切ると、設問ごとの束になります。2回目の投票にも使うときは、倍の枚数を印刷します。
kit-slips-kind = 投票用紙
kit-slips-how = 一つだけ○で囲み、二つに折って出します。名前は書きません。

## 窓から

ask-title = わからないことを部署に聞く
ask-open = 部署に聞く…
ask-about = { answering-unknown }・未回答の{ $count }問を、知っている部署ごとの回答票にし、依頼文を添えてフォルダーに作ります。
ask-about-none = 未回答や「{ answering-unknown }」の設問がないため、部署に尋ねることはありません。
ask-about-none-sheets = 職員に配る回答票は、「{ shell-workshop }」の「{ workshop-part-sheets }」で作れます。
ask-section = { $section }（{ $count }問）
ask-by = 回答の期限
ask-do = 依頼文と回答票を作る…
ask-back = 戻ってきた回答票は、フォルダーごと取り込めます。わからなかった設問が埋まります。
kit-about = { $minutes }分の進行表、読み上げる台本、投票用紙を、今の議題で作ります。わからない設問があれば、依頼文と回答票も入ります。
kit-do = 進行役の一式を作る…
path-ask = 依頼文と回答票を入れるフォルダー
path-kit = 進行役の一式を入れるフォルダー
path-word-ask = しるべ_部署への依頼
path-word-kit = しるべ_進行役の一式
notice-ask-written = 依頼文と回答票を作りました
notice-kit-written = 進行役の一式を作りました
path-explained-folder = フォルダーの場所を書いてください。なければ作ります。ある場合は、ほかのファイルをそのままにして加えます。
