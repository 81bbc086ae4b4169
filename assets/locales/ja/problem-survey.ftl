## 全国調査の表と、その説明に見つかった問題。
## 値は何が問題か、.remedy はどうすればよいか。

survey-half = { $ending ->
    [csv] この説明に対応する表がありません。
   *[ron] この表に対応する説明がありません。
    }
    .remedy = 全国調査は同じ名前の2つのファイルです。列の意味を書いた .ron と、行を並べた .csv を置いてください。
survey-year = { $year }は調査の年度として使えません。
    .remedy = 年度を西暦4桁で書いてください（例：2023）。
survey-measure = 「{ $measure }」という答え方はありません。
    .remedy = "yes-no" か "percent" と書いてください。
survey-counts = 「はい・いいえ」の答えに件数（counts）が付いています。
    .remedy = counts を削除するか、measure: "percent" にしてください。
survey-entails-share = 割合に、段階の裏付け（entails）が付いています。
    .remedy = entails を削除してください。段階を裏付けられるのは「はい」の答えだけです。
survey-entails-nothing = 「はい」から言える段階が0になっています。
    .remedy = 0はだれにでも当てはまります。削除するか、1から5の段階を書いてください。
survey-column-twice = 列「{ $column }」には、すでに別の意味が付いています。
    .remedy = 1つの列の説明は1か所だけに書いてください。code、prefecture、name は、どの市区町村の行かを示す列です。

survey-empty-table = 表が空です。
    .remedy = 1行目に列の名前を、2行目からは市区町村ごとの行を書いてください。
survey-no-commas = 列が1つしかありません。
    .remedy = 列をコンマで区切ってください。表計算ソフトでは「CSV UTF-8（コンマ区切り）」で保存します。
survey-head-missing = 列「{ $column }」がありません。
    .remedy = 列を加えてください。公表されていない場合は、説明（.ron）からその列を削除してください。
survey-head-twice = 列「{ $column }」が2つあります。
    .remedy = どちらかを削除してください。
survey-head-unknown = 列「{ $column }」の説明がありません。
    .remedy = 表の隣の .ron に説明を加えるか、列を削除してください。つづりも確かめてください。
survey-cell-count = この行には{ $found }個の欄がありますが、{ $expected }個必要です。
    .remedy = コンマの過不足を確かめてください。
survey-unknown-code = 「{ $code }」というコードの市区町村はありません。
    .remedy = 検査数字を含む6桁の団体コードを書いてください。表計算ソフトは先頭の0を消すことがあります。列を文字列にしてください。
survey-row-twice = { $name }の行が2つあります（1つ目は{ $first }行）。
    .remedy = どちらかを削除してください。
survey-value = 列「{ $column }」に「{ $value }」は書けません。
    .remedy = { $holds ->
    [yes-no] 「はい」は1、「いいえ」は0と書き、調査の対象外なら空けてください。
    [percent] 0から100の数を、小数は1桁まで、記号なしで書いてください。公表されていなければ空けてください。
    [population] 桁区切りのない整数を書いてください。規模を比べるため、空けることはできません。
   *[count] 桁区切りのない整数を書いてください。公表されていなければ空けてください。
    }
survey-part = 「{ $some }」は、列「{ $all }」の数と合いません。
    .remedy = 全体の数以下の数を書いてください。空けるときは両方を空けてください。
survey-rows-missing = { $count }の市区町村の行がありません（{ $names }）。
    .remedy = すべての市区町村の行を加えてください。調査の対象外だった場合は、欄を空けてください。

## コマンド「shirube national」

survey-none = この設問票には全国調査の表がありません。
    .remedy = 表（surveys）のあるフォルダーを --catalogue で指定するか、--catalogue を付けずに実行してください。
national-several = 「{ $typed }」という市区町村がいくつかあります。
    .remedy = 都道府県から書くか、コードを書いてください：{ $halls }
national-unknown-hall = 「{ $typed }」という市区町村はありません。
    .remedy = { $similar ->
    [none] 名前、読み、6桁の団体コードのどれかを書いてください。
   *[other] 近い名前：{ $similar }
    }
national-unknown-prefecture = 「{ $typed }」という都道府県はありません。
    .remedy = 「山形県」のように書いてください。
national-out-hall = 公表された内容は、この形のファイルには書けません。
    .remedy = 書き出し先の名前を .pdf か .csv で終わらせてください。
national-out-prefecture = 都道府県の表は、この形のファイルには書けません。
    .remedy = 書き出し先の名前を .xlsx で終わらせてください。
national-date = 画面に示すときと .csv には、日付を付けられません。
    .remedy = --date を削除してください。
