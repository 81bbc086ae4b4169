## 先行自治体の画面。

towns-title = { shell-towns }
towns-list = 先行自治体と資料の一覧
towns-others = 自治体の記録ではない資料
towns-where = { $prefecture }　{ $size }
towns-entry = { $prefecture }　{ $count }/{ $all }問
towns-entry-prompts = 話し合いの問い { $count }件
towns-entry-figures = 全国の数値
towns-full-name = { $prefecture }{ $name }
towns-join = 、
towns-place = 見出し「{ $place }」
towns-as-of = { $date }時点

towns-is-own = 開いている診断の自治体です。比べる相手からは除いています。
towns-go-to = { $part }へ移動
towns-copy-about = 概要をコピー
towns-copy-source = 出典をコピー
towns-copied = コピーしました

towns-chronicle = 歩み
towns-after = { $count }の後（時期の記載なし）
towns-doubts = うまくいかなかったこと・残る疑問
towns-doubts-short = うまくいかなかったこと
towns-record = 記載
towns-record-title = 成功要因ごとの記載
towns-record-about = 文書に書かれていることだけを読み取りました。「3以上」は、少なくともレベル3という意味です。
towns-at-least = 少なくともレベル{ $level } { $name }
towns-silent = 記載なし（0ではありません）　{ $questions }
towns-own = 自分の役所 { $state }
towns-question-go = 設問「{ $question }」を開く
towns-unscored = 記載としなかったもの（{ $count }件）
towns-unscored-about = 取組を思わせる言葉があっても、行われたことが書かれていないものは数えていません。
towns-unscored-why = 数えなかった理由　{ $why }

towns-documented-title = 文書でわかること
towns-documented-of = / { $all }問
towns-documented-rest = 残りの{ $count }問は書かれていないだけで、0ではありません。
towns-lower-bound = 短い文書は多くを省きます。読み取ったレベルは「少なくともここまで」を示すもので、この自治体を測った値ではありません。
towns-figures = まちの姿

towns-source = 出典
towns-source-voice = 語り手と読み方
towns-source-date = 日付
towns-source-url = 公開されている場所
towns-prompts = 話し合いの問い
towns-prompts-folded = 話し合いの問い（{ $count }件）
towns-prompts-about = この資料から作った問いです。正解はありません。庁内で話すきっかけに使ってください。
towns-prompt-questions = 関わる設問
towns-given = この資料をもとにした設問と数値（{ $count }件）
towns-paths = 取り組んだ順
towns-entry-paths = 成功要因別に並べて見る
towns-paths-about = 先行自治体が、どの成功要因にどの順で取り組んだかを並べています。印を選ぶと、内容と、その前のできごとを示します。
towns-paths-before = 文書にある、これより前のできごと
towns-paths-first = これより前のことは、文書にありません。
towns-paths-earlier = ・{ $what }
