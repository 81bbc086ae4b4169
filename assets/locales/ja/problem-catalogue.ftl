## カタログ（設問票・先行自治体・出典・用語集）のファイルについての問題。
## 値が「何がおかしいか」、.remedy が「どうすればよいか」。

## 読み込み

catalogue-unreadable-folder = { $reason ->
    [missing] フォルダーが見つかりません。
    [rights] フォルダーを開く権限がありません。
    [not-a-folder] パスの途中がフォルダーではありません。
   *[other] フォルダーを開けません（{ system-cause }）。
    }
    .remedy = { $reason ->
    [other] { system-cause.remedy }
   *[known] フォルダーの場所と、開く権限を確かめてください。
    }
catalogue-not-a-folder = フォルダーではありません。
    .remedy = ファイルではなく、それが入っているフォルダーを指定してください。
catalogue-empty-folder = カタログのファイルが見つかりません。
    .remedy = questionnaire.ron、sources.ron、glossary.ron towns フォルダー内の .ron、surveys フォルダー内の .ron と .csv の組のどれかがあるフォルダーを指定してください。
catalogue-missing-file = 必要なファイルがありません。
    .remedy = questionnaire.ron を置くフォルダーには、この名前のファイルも置いてください。
catalogue-unreadable-file = { $reason ->
    [missing] ファイルが見つかりません。
    [rights] ファイルを読む権限がありません。
   *[other] ファイルを読めません（{ system-cause }）。
    }
    .remedy = { $reason ->
    [other] { system-cause.remedy }
   *[known] ファイルがあることと、読む権限を確かめてください。
    }
catalogue-not-a-file = ファイルではありません。
    .remedy = 名前が .ron で終わるものは、通常のファイルだけにしてください。
catalogue-too-large = ファイルが { $megabytes } MBを超えています。
    .remedy = カタログのファイルか確かめ、違うものはフォルダーから出してください。
catalogue-too-large-together = フォルダーの中のファイルが、合わせて{ $megabytes } MBを超えています。
    .remedy = カタログではないファイルをフォルダーから出すか、先行自治体のファイルを減らしてください。
catalogue-too-many-files = フォルダーの中のファイルが{ $limit }件を超えています。
    .remedy = { $limit }件以下になるように、ファイルを減らしてください。
catalogue-not-utf8 = { $encoding ->
    [shift-jis] 文字コードがShift_JISです。UTF-8ではありません。
    [utf-16] 文字コードがUTF-16です。UTF-8ではありません。
   *[other] 文字コードがUTF-8ではありません。
    }
    .remedy = UTF-8で保存し直してください。

## 書式

catalogue-syntax = { $expected ->
    [comma] ここにカンマ（,）が必要です。
    [colon] 項目の名前の後にコロン（:）が必要です。
    [closing] かっこが閉じていません。
    [name] ここに項目の名前が必要です。
    [quote] 引用符が閉じていません。
    [escape] 「\」の後に使えない文字があります。
    [range] 数が大きすぎるか、小さすぎます。
    [comment] 注釈が閉じていません。
    [end] 終わりのかっこの後に、余分なものがあります。
   *[other] RONの書式として読めません。
    }
    .remedy = この位置とその直前の、かっこ・カンマ・引用符を確かめてください。
catalogue-cut-off = ファイルが途中で終わっています。
    .remedy = 閉じかっこや引用符が足りているか、ファイルの末尾まで保存されているかを確かめてください。
catalogue-too-deep = かっこの入れ子が{ $limit }段を超えています。
    .remedy = カタログのファイルか確かめ、余分なかっこを取り除いてください。
catalogue-wrong-type = { $expected ->
    [number] ここには整数が必要です。
    [text] ここには引用符で囲んだ文字列が必要です。
    [list] ここには [ ] で囲んだ一覧が必要です。
    [truth] ここには true か false が必要です。
   *[entry] ここには ( ) で囲んだ項目が必要です。
    }
    .remedy = { $expected ->
    [number] 引用符を付けずに、数字だけを書いてください（例: 3）。
    [text] 値を " " で囲んでください。
    [list] 値を [ ] で囲み、カンマで区切ってください。
    [truth] true か false を、引用符を付けずに書いてください。
   *[entry] 値を ( ) で囲み、「名前: 値」の形で並べてください。
    }
catalogue-unknown-field = 「{ $field }」という項目はありません。
    .remedy = 次のいずれかに直すか、取り除いてください: { $known }
catalogue-repeated-field = 項目「{ $field }」が2回書かれています。
    .remedy = どちらか一方を取り除いてください。
catalogue-long-string = { $limit }文字を超える文字列があります。
    .remedy = 短くするか、引用符の閉じ忘れがないかを確かめてください。
catalogue-many-problems = このファイルには、このほかにも問題があります。
    .remedy = ここまでの{ $limit }件を直してから、もう一度確かめてください。

## 項目

catalogue-missing-field = 項目「{ $field }」がありません。
    .remedy = この項目に「{ $field }: …」を書き足してください。
catalogue-blank = 項目「{ $field }」が空欄です。
    .remedy = 内容を書くか、省略できる項目であれば取り除いてください。
catalogue-missing-language = 項目「{ $field }」に{ $language ->
    [ja] 日本語
   *[en] 英語
    }の文がありません。
    .remedy = 「{ $language }: "…"」を書き足してください。
catalogue-wrong-count = 項目「{ $field }」に{ $found }件あります。{ $expected }件でなければなりません。
    .remedy = ちょうど{ $expected }件になるように直してください。
catalogue-count-outside = 項目「{ $field }」に{ $found }件あります。1件から{ $most }件まででなければなりません。
    .remedy = 1件から{ $most }件までになるように直してください。
catalogue-edition = 版のID「{ $edition }」は使えません。
    .remedy = 英字か数字で始め、英字・数字・ピリオド・ハイフン・下線だけで{ $limit }文字以内にしてください。
catalogue-edition-number = 版のID「{ $edition }」は、表計算ソフトが数値や日付と読み違えるおそれがあります。
    .remedy = 「edition-2」のように、月の名前やその先頭部分ではない4文字以上の英単語を前に付けてください。
catalogue-editions-alone = 前の版の設問票（editions）がありますが、続く版の questionnaire.ron がありません。
    .remedy = questionnaire.ron を加えるか、editions フォルダーを外してください。
catalogue-edition-live = 版「{ $edition }」は、questionnaire.ron の今の版と同じIDです。
    .remedy = 前の版には、その版のときのIDを書いてください。
catalogue-not-retired = 前の版の設問「{ $id }」は、今の版にもなく、廃止した設問の一覧にもありません。
    .remedy = 同じIDを別の設問に使わないように、questionnaire.ron の「retired」に加えてください。
catalogue-retired-in-use = 設問「{ $id }」は、廃止した設問の一覧にあるのに、今の版でも使われています。
    .remedy = 別の設問なら新しいIDを付け、同じ設問なら一覧から外してください。
catalogue-misspelt-id = ID「{ $id }」は使えません。
    .remedy = 英小文字で始め、英小文字・数字・ハイフンだけで60文字以内にしてください。
catalogue-duplicate-id = ID「{ $id }」が重なっています（1つ目: { $first }）。
    .remedy = どちらか一方を別のIDにするか、取り除いてください。
catalogue-built-in-id = ID「{ $id }」は内蔵のカタログにすでにあります。
    .remedy = 別のIDにしてください。内蔵の内容ごと置き換えるには、questionnaire.ron と sources.ron もこのフォルダーに置いてください。
catalogue-unknown-id = 項目「{ $field }」のID「{ $id }」はどこにもありません。
    .remedy = つづりを確かめてください。使えるID: { $known }
catalogue-date = 項目「{ $field }」の日付「{ $date }」を読めません。
    .remedy = 2022、FY2020、2022-04、2022-04-01 のいずれかの形で書いてください。

## 設問票

catalogue-no-origin = もとになった出典がありません。
    .remedy = origins に、この設問のもとになった出典を1つ以上書いてください。
catalogue-cycle = depends_on が一巡しています（{ $cycle }）。
    .remedy = このうちどれか1つの depends_on を取り除いてください。
catalogue-depends-elsewhere = depends_on の「{ $base }」は別の成功要因の設問です。
    .remedy = 同じ成功要因の設問を書くか、depends_on を取り除いてください。
catalogue-long-short = 短い名前「{ $text }」が全角{ $limit }文字を超えています。
    .remedy = 図に収まるように、全角{ $limit }文字以内にしてください。
catalogue-long-text = { $language ->
    [ja] 日本語
   *[en] 英語
    }の文が{ $length }文字あります。{ $limit }文字を超えています。
    .remedy = 条件が1つだけになっているかを確かめ、{ $limit }文字以内にしてください。
catalogue-degree = 程度を表す語「{ $word }」があります: { $text }
    .remedy = 人によって判断が分かれない、見て確かめられる状態で書いてください。
catalogue-joined = 「{ $word }」で2つの条件をつないでいます: { $text }
    .remedy = 条件を1つにしてください。
catalogue-count = 数が書かれています: { $text }
    .remedy = 団体の規模によらず答えられるように、割合、専任・兼任、頻度などの言葉で書いてください。
catalogue-same-statement = レベル{ $level }の文がレベル{ $same }の文と同じです（{ $language ->
    [ja] 日本語
   *[en] 英語
    }）。
    .remedy = それぞれのレベルで何が加わるのかが分かるように書き分けてください。

## 話し合いの問い

catalogue-long-prompt = { $language ->
    [ja] 日本語
   *[en] 英語
    }の問いが{ $length }文字あります。{ $limit }文字を超えています。
    .remedy = 映しても読み上げても一度でわかるように、短い文2つまで、{ $limit }文字以内にしてください。

## 先行自治体

catalogue-level = レベル { $level } はありません。
    .remedy = 1から5までの整数を書いてください。
catalogue-level-zero = レベル0の記載があります。
    .remedy = 「0以上」は何も示さないので、この記載を取り除いてください。
catalogue-unknown-code = 団体コード「{ $code }」の市区町村はありません。
    .remedy = 総務省の全国地方公共団体コードを、検査数字を含む6桁で書いてください。
catalogue-other-name = 「{ $found }」は、団体コード{ $code }の{ $field ->
    [name] 名称
   *[prefecture] 都道府県名
    }「{ $expected }」と違います。
    .remedy = 「{ $expected }」に直すか、団体コードを確かめてください。
catalogue-when-twice = 時期に when と after の両方があります。
    .remedy = 日付が分かるなら when だけ、分からなければ after だけにしてください。
catalogue-when-missing = 時期がありません。
    .remedy = when に日付を、分からなければ after に1つ前の出来事のIDを書いてください。省略できるのは先頭だけです。
catalogue-after-later = after の「{ $id }」が、この出来事より前に並んでいません。
    .remedy = 起きた順に並べ直してください。
catalogue-after-unknown = after の「{ $id }」という出来事は、この自治体にありません。
    .remedy = 同じ自治体の、この出来事より前に並ぶもののIDを書いてください。
catalogue-order = { $date } の出来事が、{ $before } の「{ $id }」より後ろに並んでいます。
    .remedy = 起きた順に並べ直すか、日付を確かめてください。
