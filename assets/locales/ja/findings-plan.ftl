## 計画と、回から回への動き：目標、次の一手、取組、試算、前の回との違い

findings-round-name = { $title }（{ $date }）
findings-round-name-nth = { $title }（{ $date }、この日の{ $nth }回目）

findings-target = レベル{ $level }（{ $name }）
findings-target-by = レベル{ $level }（{ $name }）、{ $date }まで
findings-target-below = 目標が今より下です。回答はすべてレベル{ $now }以上です。目標はこのまま残します。
findings-target-reached = すでに届いています。この目標への次の一手はありません。
findings-target-unanswered = レベルの回答がまだないため、届いているかはわかりません。
findings-target-unknown = 今の設問票にないものへの目標です。残しますが、どこにも使いません。
findings-suggest-reach = 文書からわかる最も高いレベルです（{ $towns }）。
findings-suggest-median = { $of }問のうち文書に記載のある{ $questions }問について、先行自治体の最も高いレベルを調べ、その中央値を取りました。今の段階より下にはしません。

findings-step-own = 庁内で足した一手
findings-step-place = 規則では{ $place }番目
findings-step-order-own = 次の一手は、庁内で決めた順に並べています{ $hidden ->
    [0] {""}
   *[other] （{ $hidden }件は外しています）
}。規則による順に戻せます。

findings-precedent = { $town }　レベル{ $level }以上（{ $date }）：{ $summary }
findings-precedent-source = { $source }「{ $place }」
findings-precedent-before = 年表でこの要因の最初の出来事「{ $milestone }」より前：{ $before }
findings-precedent-first = 年表でこの要因の最初の出来事は「{ $milestone }」です。それより前のことは文書にありません。
findings-precedent-no-milestone = 年表にこの要因の出来事がなく、何が先だったかはわかりません。
findings-precedent-doubt = { $what }（「{ $place }」）

findings-item-part-text = 何をするか
findings-item-part-owner = 担当
findings-item-part-due = 期限
findings-item-part-status = 状態
findings-item-part-remark = 気をつけること
findings-item-part-note = メモ
findings-item-part-step = 次の一手
findings-item-part-history = これまで
findings-item-line = { $part }：{ $said }
findings-item-step = 「{ $question }」をレベル{ $level }へ
findings-item-step-own = 「{ $step }」
findings-item-overdue = 期限を{ $days }日過ぎています
findings-item-today = 今日が期限です
findings-item-undated = 期限なし
findings-item-unread = 「{ $text }」は期限の日付として読めません
findings-item-change = { $date } { $status }
findings-items-none = 取組はまだありません。
findings-items-counts = 取組{ $total }件：{ findings-status-open }{ $open }、{ findings-status-doing }{ $doing }、{ findings-status-done }{ $done }、{ findings-status-dropped }{ $dropped }
findings-items-late = 期限を過ぎたもの{ $overdue }件、期限のないもの{ $undated }件

findings-trial-title = 試算
findings-trial-notice = これは試算です。回答は変えていません。
findings-trial-assumed = 試算の前提：{ $question } { $from } → { $to }
findings-trial-score = 試算の総合得点：{ $from } → { $to }
findings-trial-score-same = 試算の総合得点：{ $from }（今と同じ）
findings-trial-stage = 試算の段階：{ $from } → { $to }
findings-trial-factor = 試算の{ $factor }：{ $from } → { $to }
findings-trial-factor-stage = 試算の{ $factor }：{ $from } → { $to }（段階 { $stagefrom } → { $stageto }）
findings-trial-nearest = 試算で最も近い先行自治体：{ $from } → { $to }
findings-trial-first = 試算の次の一手：「{ $question }」が{ $from }番目から{ $to }番目へ
findings-trial-gone = 試算では次の一手でなくなるもの：{ $questions }
findings-trial-come = 試算で次の一手になるもの：{ $questions }
findings-trial-nothing = 試算をしても、変わるものはありません。
findings-trial-targets = { $count ->
    [0] 試算に今より上のものはなく、目標にするものはありません。
   *[other] 試算を目標にすると、{ $count }問の目標になります。
}

findings-trend-title = { $then }から{ $now }へ
findings-trend-who = 前の回：{ $then }。今の回：{ $now }。
findings-trend-who-mixed = 一方は1人（1部署）の回答、もう一方は大勢の回答です。違いは答えた人の違いから生じたかもしれず、それだけで庁内が進んだ、戻ったとは言えません。
findings-trend-who-other = 前の回と今の回では、答えた人が同じではありません。違いは、そこから生じたのかもしれません。
findings-trend-who-alike = どちらの回も「{ $who }」です。同じ人が答えたかどうかはわかりません。
findings-trend-overall = 総合得点：{ $then } → { $now }
findings-trend-early =
    総合得点は、どちらの回も設問の{ $answered ->
        [50] 半分
       *[other] { $answered }%
    }以上にレベルがあるときに比べます（前の回は{ $thenof }問中{ $then }問、今の回は{ $nowof }問中{ $now }問）。
findings-trend-line = 前の回から　{ $overall }　上がった{ $rose }問、下がった{ $fell }問
findings-trend-stage = 段階：{ $then } → { $now }
findings-trend-range = 幅 { $low }〜{ $high }
findings-trend-moved = 両方の回にレベルのある{ $common }問で平均{ $moved }
findings-trend-moved-cell = { $moved }（{ $common }問）
findings-trend-moved-none = 両方の回にレベルのある設問なし
findings-trend-up = +{ $by }
findings-trend-down = −{ $by }
findings-trend-even = ±0
findings-trend-rose = 上がった
findings-trend-fell = 下がった
findings-trend-same = 同じ
findings-trend-new = 新しく答えた
findings-trend-gone = 答えがなくなった
findings-trend-never = 一度も答えていない
findings-trend-not-comparable = どちらかの回で{ answering-not-applicable }
findings-trend-count = { $change }：{ $count }問
findings-trend-question = { $question }：{ $then } → { $now }
findings-trend-none = 上がった設問、下がった設問、新しく答えた設問、答えがなくなった設問はありません。
findings-trend-score = { $score }（{ $bounds }）
findings-trend-head-factor = 成功要因
findings-trend-head-then = 前の回
findings-trend-head-now = 今の回
findings-trend-head-moved = 動き
findings-trend-head-stage-then = 前の段階
findings-trend-head-stage-now = 今の段階
findings-trend-empty-then = 「{ $round }」には回答がなく、比べるものがありません。
findings-trend-empty-now = 「{ $round }」にはまだ回答がなく、比べるものがありません。
findings-trend-open = 「{ $round }」は合意した回答がまだないため、比べません。
findings-trend-other-edition = 「{ $round }」は別の版の設問票で答えています。そのときの回答は読めますが、数では比べません。

findings-taken-targets = 目標{ $count }件
findings-taken-items = 終わっていない取組{ $count }件（これまでの経過も）
findings-taken-order = 次の一手の並べ方
findings-taken-hidden = 外した一手{ $count }件
findings-taken-added = 庁内で足した一手{ $count }件
findings-taken-method = 投票のとり方（{ $method }）
findings-taken-role = 回答者（{ $role }）
findings-taken-answers = 回答は引き継がず、あらためて答えます。前の回の答えは設問の横に示し、キー1つで同じ答えにできます。
findings-taken-left = { findings-status-done }か{ findings-status-dropped }の取組{ $count }件は、前の回に残ります。
findings-taken-other-edition = 今は聞いていない設問の目標と外した一手が{ $count }件あり、前の回に残ります。
findings-taken-same-day = この日の回がすでにあります。見分けられる名前を付けてください。
findings-taken-before-empty = 前の回にはまだ回答がありません。新しい回を始めずに、そのまま答えられます。

last-time-said = 前の回「{ $round }」での答え：{ $answer }
last-time-tag = 前の回
last-time-note = 前の回のメモのまま
last-time-do = 前の回と同じにする
last-time-first-round = この回より前の回はありません。
last-time-other-edition = 前の回は別の版の設問票で答えています。レベルの意味が違うため、前の答えを読んで、あらためて選んでください。
last-time-not-answered = 前の回では、この設問に答えていません。
last-time-is-so = 前の回と同じ答えです。
