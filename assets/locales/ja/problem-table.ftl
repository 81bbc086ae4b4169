# 結果を表にするときの問題と、書き出したうえで知らせること

table-out-ending = 書き出し先の名前は .xlsx か .csv で終わるものにしてください
    .remedy = 一つの診断をグラフの付いたブックにするなら「-o 名前.xlsx」、いくつもの診断を一つの表にするなら「-o 名前.csv」です。
table-one = ブック（.xlsx）は一つの診断から作りますが、{ $count }件あります
    .remedy = 診断を一つだけ指定するか、「-o 名前.csv」で一つの表にしてください。
table-date-csv = 表（.csv）に作成日は入りません
    .remedy = 「--date」を外してください。診断日は round_date の列に入ります。
table-twice = { $name }の診断が二つ以上あります（ほかに { $other }）。どちらも表に入れました
    .remedy = 古いほうを使わないなら、外してもう一度実行してください。表では assessment と round_date の列で見分けられます。
table-is-sheet = 回答票です。診断ではありません
    .remedy = 回答票は「shirube collect」で診断（.ron）にまとめてから、その診断を指定してください。
table-is-results = しるべの結果のブックです。診断ではありません
    .remedy = ブックのもとになった診断（.ron）を指定してください。
table-is-table = しるべの表（.csv）です。診断ではありません
    .remedy = 表のもとになった診断（.ron）を指定してください。
