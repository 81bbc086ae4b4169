# 今の版とは別の版の設問票で答えたもの。$state は archived（前の版）か unknown（知らない版）

edition-not-scored = この回は、{ $state ->
    [archived] { $edition }の設問票で答えたものです。今の{ $here }とは段階の物差しが違うため、採点も報告書の作成もしません
   *[unknown] このしるべが知らない版（{ $edition }）の設問票で答えたものです。知っている版は { $known } です。採点も報告書の作成もしません
    }
    .remedy = { $state ->
    [archived] ウィンドウで開くと回答を読めて、「{ $here }で新しい回を始める」で答え直せます。当時作った報告書のPDFが、その回の記録です。
   *[unknown] 答えたときのしるべで開いてください。手で書いたファイルなら、questionnaire の版の綴りを確かめてください。
    }
table-other-edition = { $edition }の設問票で答えた回です。その版の設問とレベルのまま表に入れました。今の{ $here }のレベルとは比べられません
    .remedy = 版の欄（questionnaire）で分けて使ってください。
sheet-other-edition = { $state ->
    [archived] { $edition }の設問票の回答票です
   *[unknown] このしるべが知らない版（{ $edition }）の設問票の回答票です。知っている版は { $known } です
    }。今の{ $here }とは段階の物差しが違うため、回答は取り込んでいません
    .remedy = { $here }の新しい回答票を配って、答え直してもらってください。
collect-other-edition = { $state ->
    [archived] { $edition }の設問票で答えた診断です
   *[unknown] このしるべが知らない版（{ $edition }）の設問票で答えた診断です。知っている版は { $known } です
    }。今の{ $here }とは段階の物差しが違うため、回答は取り込んでいません
    .remedy = { $here }の新しい回答票を配って、答え直してもらってください。前の回答は、その診断をウィンドウで開くと読めます。
collect-into-edition = 取り込み先の回は、{ $state ->
    [archived] { $edition }の設問票で答えたものです
   *[unknown] このしるべが知らない版（{ $edition }）の設問票で答えたものです。知っている版は { $known } です
    }。回答票は、今の{ $here }の回にだけ取り込めます
    .remedy = ウィンドウでこの診断を開き、「{ $here }で新しい回を始める」を選んでから取り込んでください。
ask-edition = この回は、{ $state ->
    [archived] { $edition }の設問票で答えたものです
   *[unknown] このしるべが知らない版（{ $edition }）の設問票で答えたものです。知っている版は { $known } です
    }。部署に聞く回答票と進行役の一式は、今の{ $here }の回からだけ作れます
    .remedy = ウィンドウでこの診断を開き、「{ $here }で新しい回を始める」を選んでから作ってください。
