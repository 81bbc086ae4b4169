## 回答票（Excel）に書かれる言葉

sheet-face = BIZ UDPゴシック
sheet-tab = 回答
sheet-guide-tab = 書き方
sheet-title = しるべ 回答票
sheet-title-between = {"　"}
sheet-edition = 設問票 { $edition }　作成日 { $date }

sheet-how =
    黄色の「回答」欄に、0から5の数字で答えてください。{ answering-rule }
    何も知らない設問は「{ answering-unknown }」で構いません。0にはなりません。当てはまらない設問は「{ answering-not-applicable }」とし、理由を「メモ」に書いてください。

sheet-role = 立場
sheet-name = 名前・部署名（任意）
sheet-number = 番号
sheet-question = 設問
sheet-statements = 各レベルの文
sheet-answer = 回答
sheet-note = メモ・{ answering-not-applicable }の理由

sheet-unknown = { answering-unknown }
sheet-not-applicable = { answering-not-applicable }

sheet-role-hint = 一覧から選んでください。
sheet-role-error = 一覧にある立場から選んでください。
sheet-name-hint = 書かなくても構いません。役所の診断ファイルにだけ残り、報告書には載りません。
sheet-answer-hint = 0から5、{ answering-unknown }、{ answering-not-applicable }のどれかを選びます。{ answering-not-applicable }のときは、理由をメモに書いてください。
sheet-answer-error = 0から5の数字か、「{ answering-unknown }」「{ answering-not-applicable }」のどちらかにしてください。
sheet-note-hint = 根拠や補足、または{ answering-not-applicable }の理由です。書かなくても構いません。

sheet-guide-title = 回答票の書き方
sheet-guide-who = 一人、または一つの部署で1枚に答えます。「回答」のタブで立場を選び、黄色の欄に書き込みます。知っている設問だけで構いません。空けた設問は未回答になるだけです。
sheet-guide-level = 設問ごとに、選んだ文の番号（0から5）を答えます。{ answering-rule }
sheet-guide-unknown = 何も知らない設問は「{ answering-unknown }」とします。これも役に立つ回答で、0として数えることはありません。
sheet-guide-not-applicable = 役所に当てはまらない設問は「{ answering-not-applicable }」とし、理由をメモに書きます。理由がない「{ answering-not-applicable }」は取り込めません。
sheet-guide-name = 名前や部署名は任意です。書いた場合も役所の診断ファイルにだけ残り、報告書には載りません。
sheet-guide-back = 保存して、この回答票を配った担当に返してください。行や列の並びはそのままにしてください。
