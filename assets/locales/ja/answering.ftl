## 設問への答え方。ウィンドウ、回答票、紙の設問票、投影、READMEのどれにも、この言葉だけを使う。

# 各レベルの文の選び方。
answering-choose = 1から順に読み、当てはまらない文が出たら、その一つ前の文を選びます。1が当てはまらなければ0です。
answering-rule = { answering-choose }言い切れない文は、当てはまらないとします。予定ではなく、今日のことで選びます。「〜している」は、今年度か前の年度にしたことです。

# かかる時間。
answering-time = 約30分（メモも書く場合は約45分）
answering-time-each = 1問に1分ほど

# この診断で問わないこと。
answering-scope = 標準化、マイナンバーカード、情報セキュリティなど、国が期限や基準を定めた仕事は問いません。もとにした文書で、DXがうまく進んだ理由に挙げられていないためです。

# 各設問の文の下と、言葉の説明の上に。
answering-look-for = 見るもの：{ $what }
answering-words = 言葉の意味
answering-word = { $word }：{ $meaning }

# 「わからない」と「該当なし」。単語としては、どの画面、図、表、帳票でもここから取る（文の中の「わからないとき」などはそのまま）。
answering-unknown = わからない
    .within = { answering-unknown }
answering-not-applicable = 該当なし
    .within = { answering-not-applicable }
