## 報告書の言葉。値のない report-word-* はそのまま紙面の見出しや項目名になる。

report-title = 自治体DX準備度 診断報告書
report-document-title = { $place } { report-title }
report-header = { $place }　{ report-title }

report-word-result = 結果
report-word-plan = 計画
report-word-steps = 次の一手
report-word-factor = 成功要因
report-word-aim = 現在 → 目標
report-aim = { $now } → { $target }
report-aim-reached = { $now }　{ $target }に届いています
report-word-target = 目標
report-word-target-of = 対象
report-word-now = 現在
report-part-all-targets = 目標の一覧
report-step-between = {"　"}
report-place-item-note = 取組{ $no }のメモ
report-place-step = 足した一手
report-part-details = 得点の内訳
report-part-all-items = 取組の一覧
report-part-questions = 設問ごとの回答と先行自治体の記載
report-part-towns = 先行自治体
report-word-towns-about = 文書に書かれていることだけをまとめました。書かれていないことは、行っていないという意味ではありません。
report-part-national = 全国調査で公表されている内容
report-part-method = 方法と限界
report-word-documented = 設問ごとの記載の数
report-part-sources = 出典
report-part-glossary = 用語
report-part-versions = 版
report-part-replaced = 置き換えた文字
report-word-replaced-about = 次の文字は、この報告書の書体にないか、保存用のPDFに入れられないため、入力のとおりには示していません。診断のファイルには入力のとおりに残っています。
report-word-note = メモ
report-word-town = 自治体
report-word-level = レベル
report-word-evidence = 記載

## 1ページ目
report-fact-size = 規模
report-size-population = 人口 { $count }人
report-size-staff = 職員 { $count }人
report-shortened = { $start }（全文は付録）

report-empty-text = { $text }全部で{ $questions }問、{ answering-time }です。分からない設問は「{ answering-unknown }」のままで構いません。まず次の基礎となる設問から始めてください。

## 2ページ目
report-step-town = { $town } { $level }（{ $date }）：{ $summary }。出典：{ $source }
report-factor-now-none = 得点なし
report-items-more = ほかに{ $count }件あります。一覧は「{ $part }」にあります。
report-due-none = 未定
report-owner-none = 未定

## 付録
report-factors-title = 要因ごとの得点と先行自治体
report-factors-own = 得点
report-factors-bounds = 得点の幅
report-factors-stage = 段階
report-factors-range = 最低〜最高
report-factors-answered = 回答
report-factors-answered-cell = { $answered }/{ $total }
report-factors-range-cell = { $low }〜{ $high }
report-town-mean = { $mean }以上（{ $n }問）
report-not-documented = 記載なし
report-factors-note-own = 得点は、その要因で回答した設問のレベルの平均です。得点の幅は、「{ answering-unknown }」と未回答の設問をすべて0とした場合から、すべて5とした場合までです。回答は、要因の設問のうちレベルを答えた数です。
report-factors-note-town = 先行自治体の値は、文書に記載のある設問だけのレベルの平均で、「少なくともここまで」を示します。（　）内は記載のある設問の数で、残りの設問は0ではなく「記載なし」です。市町どうしの順位を示すものではありません。
report-behind-title = 先行自治体の文書からわかるレベルとの差
report-behind-about = 両方に値のある設問だけで比べ、文書からわかるレベルに届かない分を平均しました。それを上回る分は「文書に書かれている範囲の先」であり、進んでいるという意味ではありません。
report-behind-cell = { $behind }（{ $n }問）
report-legend = 回答は、色の付いた枠に数字で示します。破線の枠は値のない回答です。上の開いた枠の「3以上」は、文書から「少なくともレベル3」とわかるという意味です。記載のない自治体は並べていません。
report-legend-group = 回答票と投票は、レベルごとの人数で示します。棒の高さは人数を表し、白い棒は「{ answering-unknown }」です。「中央値」は低い順に並べた真ん中の回答で、2つあってレベルが違うときは両方を示します。「まとまり」は意見のそろい方で、全員が同じレベルなら1.00、半分が0で半分が5なら0.00です。
report-word-spread = 回答の分布（人）
report-word-spread-unknown = { answering-unknown }
report-word-spread-median = 中央値
report-word-spread-range = 最低〜最高
report-word-spread-agreement = まとまり
report-word-dissent = 残った異論
report-group-vote = { $vote }（{ $method }）
report-group-of = / { $total }人
report-evidence-where = { $date }、{ $source }、{ $place }
report-evidence-inferred = 読み取った理由：{ $reason }
report-steps-move-cell = { $from } → { $to }
report-doubts = うまくいかなかったこと・残る疑問
report-unscored = 記載としなかったもの
report-unscored-row = { $question }：{ $what }（{ $why }）
report-chronicle = 歩み
report-figures-title = 姿
report-documented-about = 設問ごとに、各文書から「少なくともこのレベル」とわかるものです。空欄は記載がないことを示し、0ではありません。
report-documented-question = 設問
report-documented-count = 記載
report-documented-total = 記載のある設問
report-documented-of = { $n }/{ $total }
report-method-agreement = 意見のまとまりは、次のように計算します。平均とそのレベルとの差を5で割り、1から引いた数の対数（底は2）をとります。これに、そのレベルを答えた人の割合を掛けます。回答のあったレベルについて足し合わせ、1を加えます。出典：Tastle, W. J., Wierman, M. J. (2007), doi:10.1016/j.ijar.2006.06.024
report-version-format = 形式
report-version-format-value = PDF/A-3a、PDF/UA-1
report-version-copy = 添付
report-version-copy-value = この診断の公開用の写し（{ $file }）。回答票、氏名、庁内限りのメモは含みません。
report-attachment = 診断の公開用の写し。しるべで開けます。
report-replaced-replaced = { $count }か所を〓に
report-replaced-leftout = { $count }か所で省略
report-replaced-place = { $place }（{ $count }）
report-replaced-more = ほかに{ $more }種類の文字
report-replaced-more-places = ほか{ $more }か所
report-place-name = 自治体名
report-place-profile-note = 自治体についてのメモ
report-place-round = 回の名称
report-place-question-note = 設問{ $no }（{ $id }）のメモ
report-place-question-grounds = 設問{ $no }（{ $id }）の根拠資料のURL
report-place-question-dissent = 設問{ $no }（{ $id }）の異論
report-place-question-reason = 設問{ $no }（{ $id }）の{ answering-not-applicable }の理由
report-place-item-text = 取組{ $no }の内容
report-place-item-owner = 取組{ $no }の担当
report-place-item-due = 取組{ $no }の期限
report-place-catalogue = 設問票と先行自治体の文章

## 直せる形で書き出したもの
report-source-readme =
    この報告書の元になるファイルです。
    
    文章と数値は data.json、紙面の体裁は *.typ、図は *.svg にあります。書き換えた後、Typst（0.15.1）で次のように組版すると report.pdf ができます。
    
    typst compile --ignore-system-fonts --font-path fonts --pdf-standard a-3a,ua-1 report.typ

report-made-on = { $date } 作成
report-word-begin = はじめに答える設問
report-word-what = 扱い
report-word-question = 設問
report-word-levels = レベル
report-word-advice = すること
report-word-replaced-character = 文字
report-word-replaced-places = 場所
report-appendix-title = 付録{ $n }　{ $title }
report-part-profile = 省略した記入の全文
report-towns-title = 先行自治体の文書からわかるレベル（要因ごとの平均）
report-national = 全国：{ $text }（{ $source }）
report-at-least = { $level }以上
report-evidence-both = { $place }。{ $inferred }
report-town-name = { $prefecture }{ $name }
report-figure = { $name }：{ $value }
report-milestone-dated = { $date }　{ $what }
report-milestone = { $number }. { $text }
report-milestone-after = （{ $after }の後）{ $what }
report-method-1 = レベルは0から5の6段階で、各段階は下の段階を含みます。{ answering-rule }{ answering-scope }
report-method-2 = 先行自治体のレベルは、公開された文書から「少なくともここまで」と読み取ったものです。短い文書は多くを省くため、一つの文書から読み取ったレベルは、その自治体を測った値ではありません。文書の後に変わったこともあります。
report-method-3 = この診断は、自分たちの現在地を庁内で話し合うためのものです。自治体を順位づけるものではなく、結果は答えた人の見方によります。
report-behind-none = 比べられる設問なし

## コマンドの出力

## 短い形

report-title-summary = 自治体DX準備度 診断報告書（2ページ）
report-title-mayor = 自治体DX準備度 首長への1ページ
report-title-slides = 自治体DX準備度 結果とこれから
report-slides-agreed = 合意したこと
report-slides-answers = 回答
report-slides-open = まだわからないこと（{ $count }問）
report-slides-ask = 聞く先：{ $ask }
report-mayor-who = この結果は、{ $who }によるものです（{ $date }）。
report-mayor-by = 担当：{ $owner }　期限：{ $due }{ $more ->
    [0] {""}
   *[other] （ほかに{ $more }件）
}
report-mayor-by-none = 担当と期限は、まだ決まっていません。
report-mayor-by-no-item = まだ取組になっていないため、担当も期限もありません。
report-mayor-between = {"　"}
report-mayor-items = 計画：{ $items }
report-items-more-whole = ほかに{ $count }件あります。一覧は、「{ report-view-form-whole }」の報告書にあります。
report-replaced-files = 次の文字は、制御文字など、オフィスソフトのファイルに入れられないものです。〓に置き換えました。診断のファイルには入力のとおりに残っています。
report-replaced-short = 印刷できない文字（{ $characters }）は、見える形に置き換えました。どこにあるかは、「{ report-view-form-whole }」の報告書にあります。

## 編集できる報告書（Word）
report-document-format = Word文書（.docx）
report-document-legend = 回答は、色の付いた枠に数字で示します。破線の枠は値のない回答です。実線の枠の「3以上」は、文書から「少なくともレベル3」とわかるという意味です。記載のない自治体は並べていません。
report-document-legend-group = 回答票と投票は、レベルごとの人数で示します。「中央値」は低い順に並べた真ん中の回答で、2つあってレベルが違うときは両方を示します。「まとまり」は意見のそろい方で、全員が同じレベルなら1.00、半分が0で半分が5なら0.00です。
# スタイルの名前。Wordの一覧に出る。
report-document-style-kicker = 表題の上の行
report-document-style-lead = 次と離さない本文
report-document-style-small = 補足
report-document-style-note = メモ
report-document-style-picture = 図
report-document-style-cell = 表の文字
report-document-style-number = 表の数字
report-document-style-score = 得点
report-document-style-fact = 段階と回答数
report-document-style-gap = 表の下の空き
report-document-style-label = 項目名
report-document-style-second = 補足の文字
report-document-style-level = レベル
report-document-style-open = 値のない回答
report-document-style-bound = 記載のレベル
report-document-style-sheet = 見出しのある表
report-document-style-pairs = 項目と説明の表
report-document-style-panel = 結果の枠
report-document-style-beside = 左右に並べる枠
