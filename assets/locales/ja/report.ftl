## 報告書の言葉。値のない report-word-* はそのまま紙面の見出しや項目名になる。

report-title = 自治体DX準備度 診断報告書
report-document-title = { $place } { report-title }
report-place-none = 自治体名未記入
report-header = { $place }　{ report-title }

report-word-result = 結果
report-word-overall = 総合得点
report-word-stage = 段階
report-word-answered = 回答の状況
report-word-profile = 成功要因ごとの得点
report-word-strengths = 強み
report-word-gaps = 課題
report-word-unknowns = 結果を左右する未確認事項
report-word-plan = 計画
report-word-steps = 次の一手
report-word-targets = 目標
report-word-items = 行動項目
report-word-item = すること
report-word-owner = 担当
report-word-due = 期限
report-word-status = 状況
report-word-factor = 成功要因
report-word-aim = 現在 → 目標
report-part-details = 得点の内訳
report-part-more-steps = 続く一手
report-part-all-items = 行動項目の一覧
report-part-questions = 設問ごとの回答と先行自治体の記載
report-part-towns = 先行自治体
report-word-towns-about = 文書に書かれていることだけをまとめました。書かれていないことは、行っていないという意味ではありません。
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
report-word-undocumented = この設問について記載のある先行自治体はありません。

## 1ページ目
report-fact-round = 回
report-fact-round-date = 診断日
report-fact-who = 回答者
report-fact-size = 規模
report-who-empty = まだ回答なし
report-who-single = { $role }（1人または1部署の回答）
report-who-agreed = { $count ->
    [0] 合意した回答
   *[other] 回答票{ $count }件からの合意
}
report-who-agreed-room = { $count ->
    [0] { $present }人の話し合いでの合意
   *[other] 回答票{ $count }件と{ $present }人の話し合いからの合意
}
report-who-open = 回答票{ $count }件（合意前）
report-role-executive = 首長・幹部
report-role-promotion = DX推進部署
report-role-frontline = 窓口・現場
report-role-administration = 人事・財政・総務
report-role-other = その他の部署
report-size-population = 人口 { $count }人
report-size-staff = 職員 { $count }人
report-shortened = { $start }…（全文は付録）

report-empty-title = まだ何も回答されていません
report-empty-text = しるべで設問に答えると、ここに得点と段階が示されます。全部で{ $questions }問、20分から30分ほどです。分からない設問は「わからない」のままで構いません。まず次の基礎となる設問から始めてください。
report-open-title = 合意した回答がまだありません
report-open-text = 回答票は{ $count }件集まっていますが、合意した回答がないため得点は示していません。しるべで回答を見比べ、庁内で合意した回答を決めてください。

report-top = / 5
report-bounds = 幅 { $low }〜{ $high }
report-no-score = 得点なし
report-stage = 段階{ $level }　{ $name }
report-stage-about = 4分の3以上の要因が、この段階に達しています。
report-answered = { $total }問中{ $answered }問に回答
report-rest = わからない { $unknown }・未回答 { $open }{ $filled ->
    [0] {""}
   *[other] ・前提から決定 { $filled }
}{ $notapplicable ->
    [0] {""}
   *[other] （ほかに該当なし { $notapplicable }）
}
report-basis = 得点は、回答のある{ $factors }要因の平均です。
report-unknown-text =
    総合得点が最大{ $moves }点変わります。
    聞く先：{ $ask }
report-unknown-text-alone = 総合得点が最大{ $moves }点変わります。
report-mark-unknown = ？
report-mark-open = 未
report-mark-not-applicable = 該当なし

## 2ページ目
report-step-head = { $factor }：{ $question }
report-step-move = レベル{ $from } → { $to }
report-step-town = { $town } { $level }（{ $date }、{ $source }）：{ $summary }
report-step-order = 順序は一つの考え方です。
report-step-order-towns = { report-step-order }{ $towns }
report-target-level = { $level }　{ $name }
report-factor-now-none = 得点なし
report-items-more = ほかに{ $count }件あります。一覧は「{ $part }」にあります。
report-status-open = 未着手
report-status-doing = 実施中
report-status-done = 完了
report-status-dropped = 取りやめ
report-due-none = 未定
report-owner-none = 未定

## 付録
report-factors-title = 要因ごとの得点と先行自治体
report-factors-own = 得点
report-factors-bounds = 幅
report-factors-stage = 段階
report-factors-range = 最低〜最高
report-factors-answered = 回答
report-factors-answered-cell = { $answered }/{ $total }
report-factors-range-cell = { $low }〜{ $high }
report-town-mean = ≥ { $mean }（{ $n }問）
report-not-documented = 記載なし
report-dash = なし
report-factors-note-own = 得点は、その要因で回答した設問のレベルの平均です。幅は、答えの出ていない設問をすべて0とした場合とすべて5とした場合です。回答は、該当する設問のうち自らレベルを答えた数です。
report-factors-note-town = 先行自治体の値は、文書に記載のある設問だけの下限の平均です。（　）内は記載のある設問の数で、残りの設問は0ではなく「記載なし」です。市町どうしの順位を示すものではありません。
report-towns-left = 図と表には先行自治体を{ $shown }つまで並べており、ほかの{ $left }つは省いています。次の一手、設問ごとの記載、最も近い先行自治体には、すべてを使っています。
report-behind-title = 先行自治体の記載との差
report-behind-about = 両方に値のある設問だけで比べ、記載の下限に届いていない分を平均しました。下限を上回る分は「記載されている範囲の先」であり、進んでいるという意味ではありません。
report-behind-cell = { $behind }（{ $n }問）
report-nearest = 回答が最も近いのは{ $town }です（共通する{ $common }問での差の平均{ $distance }、{ $factors }要因）。優劣ではなく、読み始める先の目安です。
report-legend = 回答は、色の付いた枠に数字で示します。破線の枠は値のない回答です。上の開いた枠の「≥」は文書からわかる下限で、「少なくともこのレベル」という意味です。記載のない自治体は並べていません。
report-answer-reason = 理由：{ $reason }
report-legend-group = 回答票と投票は、レベルごとの人数で示します。棒の高さは人数を表し、白い棒は「わからない」です。中央値は真ん中の回答で、2つあってレベルが違うときは両方を示します。一致度は、全員が同じレベルなら1.00、半分が0で半分が5なら0.00です。
report-word-spread = 回答の分布（人）
report-word-spread-unknown = わからない
report-word-spread-median = 中央値
report-word-spread-range = 範囲
report-word-spread-agreement = 一致度
report-word-dissent = 残った異論
report-group-sheets = 回答票
report-group-vote = 投票（{ $method }）
report-group-vote-first = 1回目の投票（{ $method }）
report-group-vote-second = 話し合いの後の投票（{ $method }）
report-method-fingers = 挙手、無記名ではない
report-method-slips = 紙の票
report-method-ballots = PCで順番に
report-group-share = { $share }%
report-group-medians = { $low }と{ $high }
report-group-few = 回答票か投票に、レベルの回答が{ $from }つに満たないものがあります。だれの回答かがわかるのを避けるため、その分布は示していません。
report-group-unclosed = 回答票や投票の集計（人数、中央値、幅、一致度、「わからない」の割合）は載せていません。この回の集計は、まだ公表のために締められていません。
report-group-closed = 回答票や投票の集計は、回答票{ $count }件で締めたときのものです。締めた後に届いた分は、5人以上の違いになるまで集計に入りません。
report-group-reopened = 回答票や投票の集計は、回答票{ $count }件で締めたときのものです。この回はその後また開かれ、締め直されていません。
report-evidence-where = { $date }、{ $source }、{ $place }
report-evidence-inferred = 推定：{ $reason }
report-steps-move-cell = { $from } → { $to }
report-doubts = うまくいかなかったこと・残る疑問
report-unscored = 記載としなかったもの
report-unscored-row = { $question }：{ $what }（{ $why }）
report-chronicle = 歩み
report-figures-title = 姿
report-documented-about = 設問ごとに、各文書からわかる下限です。空欄は記載がないことを示し、0ではありません。
report-documented-question = 設問
report-documented-count = 記載
report-documented-total = 記載のある設問
report-documented-of = { $n }/{ $total }
report-method-agreement = 一致度は、次のように計算します。平均とそのレベルとの差を5で割り、1から引いた数の対数（底は2）をとります。これに、そのレベルを答えた人の割合を掛けます。回答のあったレベルについて足し合わせ、1を加えます。出典：Tastle, W. J., Wierman, M. J. (2007), doi:10.1016/j.ijar.2006.06.024
report-version-program = しるべ
report-version-questionnaire = 設問票
report-version-answered = 回答時の設問票
report-version-format = 形式
report-version-format-value = PDF/A-3a、PDF/UA-1
report-version-copy = 添付
report-version-copy-value = この診断の公開用の写し（{ $file }）。回答票、氏名、庁内限りのメモは含みません。
report-attachment = 診断の公開用の写し。しるべで開けます。
report-source-date = 日付：{ $date }
report-replaced-replaced = { $count }か所を〓に
report-replaced-leftout = { $count }か所で省略
report-replaced-place = { $place }（{ $count }）
report-replaced-more = ほかに{ $more }種類の文字
report-replaced-more-places = ほか{ $more }か所
report-place-name = 自治体名
report-place-profile-note = 自治体についてのメモ
report-place-round = 回の名称
report-place-question-note = 設問{ $no }（{ $id }）のメモ
report-place-question-dissent = 設問{ $no }（{ $id }）の異論
report-place-question-reason = 設問{ $no }（{ $id }）の該当なしの理由
report-place-item-text = 行動項目{ $no }の内容
report-place-item-owner = 行動項目{ $no }の担当
report-place-catalogue = 設問票と先行自治体の文章
report-list = 、

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
report-part-name = 自治体名
report-step-why = 理由：{ $reason }
report-towns-title = 先行自治体の記載（要因ごとの下限）
report-national = 全国：{ $text }（{ $source }）
report-at-least = ≥ { $level }
report-evidence-both = { $place }。{ $inferred }
report-town-name = { $prefecture }{ $name }
report-figure = { $name }：{ $value }
report-milestone-dated = { $date }　{ $what }
report-milestone = { $number }. { $text }
report-milestone-after = （{ $after }の後）{ $what }
report-place-version = 設問票の版
report-method-1 = レベルは0から5の6段階で、各段階は下の段階を含みます。
report-method-2 = 先行自治体のレベルは、公開された文書から読み取った下限です。短い記事は多くを省くため、一つの記事から読み取った下限は、その自治体を測った値ではありません。文書の後に変わったこともあります。
report-method-3 = この診断は、自分たちの現在地を庁内で話し合うためのものです。自治体を順位づけるものではなく、結果は答えた人の見方によります。
report-behind-none = 共通なし

## コマンドの出力
report-written = 報告書を書き出しました：{ $path }
report-source-written = 報告書の元になるファイルを書き出しました：{ $path }
report-replaced-said = 入力のとおりに示せなかった文字があります。
report-example-written = 記入例の報告書を書き出しました：{ $path }
report-example-next =
    次の進め方
      このPDFを開くと、診断の結果がどのような報告書になるかが分かります。
      自分の診断から報告書を作る：shirube report 診断.ron -o 報告書.pdf
      使い方の一覧：shirube --help
