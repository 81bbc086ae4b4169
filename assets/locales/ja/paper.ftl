## 紙の設問票の言葉。値のない paper-word-* はそのまま紙面の見出しや項目名になる。

paper-kicker = しるべ　自治体DX準備度の診断
paper-title = 自治体DX準備度 設問票
paper-title-of = { $hall }　{ $title }
paper-for = 「{ $section }」の方にうかがう設問です
paper-made-on = { $date }
paper-footer = しるべ 設問票 { $edition }

paper-word-about = この用紙について
paper-about = 役所が今どこにいるかを確かめ、次に何をするかを庁内で話し合うための設問票です。{ $count ->
    [32] 全部で32問、{ answering-time }です。
   *[other] 全部で{ $count }問あり、{ answering-time-each }かかります。
}
paper-about-use = 試験でも、人や部署の評価でもありません。集めた回答は話し合いの材料にします。役所どうしの順位は付けません。

paper-word-how = 記入のしかた
paper-how-1 = { answering-rule }
paper-how-2 = 選んだ文の□に、設問ごとに一つだけ ✓ を付けます。
paper-how-3 = 何も知らない設問は「{ answering-unknown }」に ✓ を付けます。よい回答の一つで、0とは数えません。
paper-how-4 = 役所に関わりのない設問は「{ answering-not-applicable }」に ✓ を付け、理由を書きます。
paper-how-5 = 根拠にした資料、迷った点、気付いたことは、メモの線に書きます。「見るもの」は答えを確かめるための手がかりです。
paper-how-6 = 名前は要りません。直すときは二重線で消し、選び直した□に ✓ を付けます。

paper-word-ladder = レベル0から5のおおまかな意味
paper-word-you = 記入する方
paper-word-role = 立場（一つに ✓）
paper-word-section = 部署・名前（書かなくても構いません）
paper-word-day = 記入した日
paper-word-return-to = 返す先と期限

paper-word-questions = 設問
paper-ask = 聞く先：{ $sections }
paper-word-unknown = { answering-unknown }
paper-word-not-applicable = { answering-not-applicable }（理由：
paper-word-reason-end = ）
paper-word-note = メモ

paper-word-glossary = ことばの説明
paper-word-replaced = 置き換えた文字
paper-word-list = 、
