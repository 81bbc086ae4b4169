# すべての設問の一覧：画面と印刷

answers-title = すべての設問の一覧
answers-back = もとの設問へ
answers-open = 設問を開く
answers-print = 印刷用のPDFにする…
answers-print-inside = 「庁内限り」のメモは、この画面にだけ出て、PDFには載りません。
answers-count = { $all }問のうち{ $count }問
answers-none = あてはまる設問はありません。

answers-show = 表示する設問
answers-show-all = すべて
answers-show-open = 未回答
answers-show-unknown = { answering-unknown }
answers-show-marked = 印あり
answers-narrow = 成功要因や、聞く先の課で絞る
answers-narrowed = 絞り込み：{ $which }
answers-factor = 成功要因
answers-section = 聞く先
answers-every = すべて

answers-column-no = 番号
answers-column-question = 設問
answers-column-answer = 回答
answers-column-note = メモ
answers-column-mark = 印
answers-marked = 印
answers-inside = 庁内限り
answers-row-level = レベル{ $level } { $statement }
answers-row-follows = 未回答（設問{ $base }が0のため、0と数えます）
answers-row-follows-own = { $own }（設問{ $base }が0のため、今は0と数えます）
answers-row-note = メモ：{ $note }

answers-paper-all = すべての設問（{ $count }問）
answers-paper-some = { $all }問のうち{ $count }問（{ $which }）
answers-paper-inside = 「庁内限り」のメモは載せていません。
