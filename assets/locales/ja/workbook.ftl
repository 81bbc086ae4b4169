## 結果のブック（Excel）に書かれる言葉

workbook-title = しるべ 診断結果　{ $place }
workbook-foot = しるべ 診断結果　{ $place }　作成日 { $date }
workbook-made-on = 作成日
workbook-at-least = { $level }以上

workbook-tab-results = 結果
workbook-tab-questions = 設問
workbook-tab-workshop = 話し合い
workbook-tab-spread = 分布
workbook-tab-steps = 次の一手
workbook-tab-items = 取組
workbook-tab-targets = 目標
workbook-tab-trend-factors = 前の回との違い（要因）
workbook-tab-trend = 前の回との違い
workbook-tab-national = 全国調査
workbook-tab-about = 説明

workbook-title-questions = 設問ごとの回答と先行自治体の記載
workbook-title-workshop = 話し合い：回答票と投票の分布、合意した回答
workbook-title-spread = 話し合い：レベルの分布
workbook-title-steps = 次の一手
workbook-title-items = 取組
workbook-title-targets = 目標
workbook-title-trend-factors = 前の回との違い：成功要因ごとの得点
workbook-title-trend = 前の回との違い
workbook-title-about = この結果の読み方

workbook-overall = 総合
workbook-between = {"　"}

workbook-head-factor = 成功要因
workbook-head-score = 得点
workbook-head-low =
    得点の幅
    （下）
workbook-head-high =
    得点の幅
    （上）
workbook-head-stage = 段階
workbook-head-stage-name = 段階の名前
workbook-head-answered = 回答した設問
workbook-head-of = 要因の設問
workbook-head-town =
    { $town }
    （これ以上）
workbook-head-town-questions =
    記載の
    設問数
workbook-head-town-level =
    { $town }
    （これ以上）
workbook-head-number = 番号
workbook-head-id = ID
workbook-head-question = 設問
workbook-head-answer = 回答
workbook-head-reason = { answering-not-applicable }の理由、0とした理由
workbook-head-note = メモ
workbook-head-grounds = 根拠資料のURL
workbook-head-reach = 文書からわかる最も高いレベル
workbook-head-reached = そのレベルの先行自治体
workbook-head-voices = 何の分布か
workbook-head-method = 投票のしかた
workbook-head-level-0 = 0
workbook-head-level-1 = 1
workbook-head-level-2 = 2
workbook-head-level-3 = 3
workbook-head-level-4 = 4
workbook-head-level-5 = 5
workbook-head-unknown = { answering-unknown }
workbook-head-total = 計
workbook-head-median = 中央値
workbook-head-lowest = 最低
workbook-head-highest = 最高
workbook-head-agreement = 意見のまとまり
workbook-head-share = { answering-unknown }の割合
workbook-head-agreed = 合意した回答
workbook-head-counts = 結果での数え方
workbook-head-dissent = 残った異論
workbook-head-order = 順
workbook-head-from = 今
workbook-head-to = 次
workbook-head-advice = 取り組むこと
workbook-head-item-id = 番号
workbook-head-remark = 気をつけること
workbook-head-target-question = 設問（空欄は要因の全問）
workbook-head-score-now = 現在
workbook-head-target = 目標
workbook-head-target-name = レベルの名前
workbook-head-by = 期限
workbook-head-score-then = 前の回の得点
workbook-head-score-since = 今の回の得点
workbook-head-moved = 動いた幅
workbook-head-common = 両方の回でレベルを答えた設問
workbook-head-then = 前の回
workbook-head-since = 今の回
workbook-head-levels = レベルの差
workbook-head-change = 動き
workbook-head-why = ここに置いた理由
workbook-head-towns = そのレベル以上とわかる先行自治体

workbook-note-own = 得点は、要因ごとに、レベルを答えた設問を平均したものです。得点の幅（下）は「{ answering-unknown }」と未回答を0、（上）は5とした場合の得点です。
workbook-note-towns = 先行自治体の値は、文書からわかるレベルの平均で、「これ以上」を意味します。空欄は記載がないことを示し、0ではありません。自治体の順位を示すものではありません。
workbook-note-left-out = レーダーチャートには、はじめの{ $shown }自治体を示しています（ほかに{ $left }自治体）。
workbook-note-questions = 先行自治体のレベルは、文書から「少なくともこのレベル」とわかるものです。空欄は記載がないことを示し、0ではありません。
workbook-note-targets = 設問の目標があれば、成功要因の目標より先に使います。「現在」は、成功要因では得点、設問ではレベルです。
workbook-note-trend-factors = 「動いた幅」は、両方の回でレベルを答えた設問だけで比べた平均の差です。新しく答えた設問でも得点は変わるため、得点の差とは一致しないことがあります。
workbook-note-workshop = 数字は、公表のために締めたときの回答の数です。分布は、レベルを{ $from }人以上が答えたもの、投票ではレベルの票が{ $votes }票以上のものだけを示し、開いていない投票は載せません。合意した回答は進行役が決めたもので、自動では決まりません。
workbook-note-spread = 設問ごとに、示すことのできる最後の分布です。「{ answering-unknown }」は割合に含めません。

workbook-step-town = { $town }　{ $level }（{ $date }）

workbook-chart-factors = 要因ごとの得点（0〜5）と幅
    .about = 成功要因ごとの得点の横棒グラフ。細い線は幅を示します。値は上の表にあります。
workbook-chart-towns = 先行自治体の文書からわかるレベルとともに（0〜5）
    .about = 自庁の得点と、先行自治体の文書からわかるレベルの平均を、成功要因ごとに線で結んだレーダーチャート。値のないところは線が切れます。値は上の表にあります。
workbook-chart-spread = レベルの割合（棒の中の数字は回答の数）
    .about = 設問ごとに、レベル0から5までの回答の割合を積み上げた横棒グラフ。値は左の表にあります。
workbook-chart-trend = 要因ごとの得点（0〜5）と幅：前の回と今の回
    .about = 成功要因ごとに、前の回と今の回の得点を並べた横棒グラフ。細い線は幅を示します。値は上の表にあります。
workbook-series-own = 自庁
workbook-series-town = { $town }（これ以上）
workbook-series-level = レベル{ $level }

workbook-part-reading = 読み方
workbook-part-characters = 入力のとおりでないところ
workbook-part-scoring = 得点・段階・次の一手の決まり
workbook-part-workshop = 話し合いの決まり
workbook-part-sources = 出典
workbook-part-versions = 版
workbook-about-levels = レベルは0から5までで、上のレベルは下のレベルを含みます。診断は自庁の今の位置について話し合うためのもので、自治体の順位を付けるものではありません。
    .name = レベル
workbook-about-lower = 先行自治体のレベルは、公表された文書から「少なくともこのレベル」と読み取ったもので、その自治体を測った値ではありません。その後に変わっていることもあります。
    .name = 先行自治体のレベル
workbook-about-empty = 先行自治体の空欄は、文書に記載がないことを示します。0ではなく、平均にも比較にも入れていません。自庁の空欄は、まだ値がないことを示します。
    .name = 空欄
workbook-about-private = 回答した人の名前、グループの一人ひとりの回答、庁内限りのメモ、{ $from }人（投票は{ $votes }票）に満たない分布、開いていない投票、締める前の集計は、このブックのどこにも入っていません。
    .name = 載せていないもの
workbook-about-cut = セルに入りきらない文章は、終わりを切って「…」を付けました。診断のファイルには全文が残っています。
    .name = 長い文章
