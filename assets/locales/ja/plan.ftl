## 計画の画面。報告書と同じ言葉は findings.ftl、決まりは scoring.ftl。

plan-parts = 計画の見方
plan-part-steps = 次の一手

plan-part-targets = 目標
plan-targets-lead = 要因ごとに、いつまでにどのレベルを目指すかを決めます。設問に目標を決めると、その設問では、要因の目標より設問の目標が優先されます。次の一手は目標に従います。提案は、選ぶまで目標になりません。
plan-targets-table = 要因ごとの目標
plan-targets-column-name = 要因
plan-targets-column-now = 今
plan-targets-column-target = 目標
plan-targets-column-suggested = 先行自治体からの提案
plan-cell = { $column }：{ $said }。
plan-now-level = レベル{ $low }
plan-now-levels = レベル{ $low }〜{ $high }
plan-target-none = なし
plan-target-of-factor = 要因の目標のまま（レベル{ $level }）
plan-target-own = 設問ごとの目標{ $count }件
plan-target-left = 目標に届いていない設問{ $questions }問（目標までの差は、合わせて{ $steps }レベル）
plan-target-level = { $name }の目標を{ $level }にする
plan-target-clear = 目標を外す
plan-target-unfold = 設問ごとに決める
plan-target-fold = 設問をたたむ
plan-target-suggested = 先行自治体からの提案は{ $level }。{ $why }
plan-target-nothing-suggested = 先行自治体からの提案はありません（記録がないか、今より上の記録がありません）。
plan-target-take = 提案を目標にする
plan-target-is-suggested = 提案のとおりの目標です
plan-target-by-until = { $date }まで
plan-target-by-past = { $date }まで（過ぎています）
plan-by = いつまでに
plan-by-hint = 例：{ date-typed-deadline }
plan-by-wrong = 期限として読めません。例：{ date-typed-deadline }
plan-by-typed = 「{ $text }」は期限として読めません
plan-by-first = 目標のレベルを決めると、期限を書けます。
plan-targets-none = まだ目標はありません。
projector-target = 今は{ $now }、目標は{ $target }
plan-part-moved = 前の回から

plan-moved-first-title = 前の回がありません
plan-moved-first = 新しい回を始めて答えると、上がった設問、下がった設問、答えのなくなった設問を、誰が答えたかとともに、ここに示します。
plan-moved-begin = 基本情報で新しい回を始める
plan-moved-with = 比べる回
plan-moved-questions = 設問ごと

plan-part-trial = 試算
plan-trial-word = 試算（実際の回答ではありません）
plan-trial-begin = 「もしこの設問がレベル3だったら」を試せます。設問を選んで0から5のキーを押すと、得点、段階、最も近い先行自治体、次の一手がどう動くかをここに示します。回答もファイルも変わりません。
plan-trial-none = まだ何も試していません。
plan-trial-questions = 試算する設問
plan-trial-column-name = 設問
plan-trial-column-now = 今
plan-trial-column-tried = 試算
plan-trial-level = レベル{ $level }
plan-trial-row = { $name }。今：{ $now }。{ $tried }。
plan-trial-row-as-it-is = { $name }。今：{ $now }。
plan-trial-try = 試算：{ $name }をレベル{ $level }とする（{ $statement }）
plan-trial-suggested = 提案のレベル{ $level }を試す
plan-trial-back = 試算から外す
plan-trial-statement = 試算では、レベル{ $level }：{ $statement }
plan-trial-moved = この試算を始めてから、回答が変わった設問があります。数字は今の回答から出しています。{ $questions }
plan-trial-moved-question = { $name }（始めたときは{ $then }、今は{ $now }）
plan-trial-replaced = 目標が置き換わる設問：{ $questions }
plan-trial-lowered = 今より下げた設問は、目標になりません：{ $questions }
plan-trial-keep = 上げた設問を目標にする
plan-trial-discard = 試算を捨てる
plan-trial-discarded = 試算を捨てました
plan-trial-resume = 試算を戻す
plan-trial-kept = 試算の{ $count }問を目標にしました{ $few ->
    [0] {""}
   *[other] 。今より下げた設問は目標にしていません（{ $lowered }）
}
plan-part-items = 取組

plan-up = 上へ
plan-down = 下へ

plan-item-field = 取組{ $number } { $field }
plan-item-field-new = 新しい取組 { $field }
plan-item-new = ここに次の取組
plan-item-add = 取組を足す
plan-item-remove = 削除
plan-item-owners = 担当の候補
plan-items-show = 表示
plan-items-all = すべて
plan-items-overdue = 期限を過ぎた
plan-items-narrow = 担当で絞り込む
plan-items-narrowed = 担当で絞り込み中：{ $owner }
plan-items-shown = { $all }件中{ $count }件を表示
plan-items-layout = 並べ方
plan-items-table = 表
plan-items-board = 状態ごと
plan-board-column = { $status } { $count }件
plan-board-title = { $number }. { $item }
plan-board-put = 「{ $status }」へ移す
plan-board-open = 表で開く
plan-item-nameless = （内容なし）
plan-copy = 配布用の写しを開いています。ここで一手や目標を変えると写しではなくなり、元の診断とは別の診断になります。元のファイルがあれば、そちらで変えてください。元に戻せば、写しに戻ります。
plan-items-copy = 配布用の写しのため、取組は読むだけです。

plan-steps-by-rule = 規則による順に並べています。
plan-steps-reset = 規則による順に戻す
plan-steps-hidden = 外した一手 { $count }件
plan-step-back = 戻す
plan-step-hide = 外す
plan-step-make = 取組に加える
plan-step-item = 取組あり：「{ $item }」 { $status }
plan-step-item-owner = 取組あり：「{ $item }」 { $owner }、{ $status }
plan-step-own = 庁内で足す一手
plan-step-own-text = 一手の文
plan-step-own-of = { $own }（要因：{ $factor }）
plan-step-change = 文と要因を変える
plan-step-no-factor = 決めない
plan-step-own-hint = 例：窓口の待ち時間を1週間数える
plan-step-add = 一手を足す

plan-items-copy-table = 取組の表をコピー
plan-steps-copy = 次の一手を表としてコピー
plan-items-calendar = 期限をカレンダーに渡す（.ics）…
plan-items-calendar-about = 期限のある{ $count }件が、終日の予定として入ります。月や年度の期限は、その最後の日です。もう一度取り込むと、前の予定が変わります。
