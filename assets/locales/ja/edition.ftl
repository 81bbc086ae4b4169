## 前の版の設問票で答えた回：読むだけの一覧、新しい版の回を始める、前の版での答え

edition-screen = 前の版の回答
edition-title = { $edition }での回答
edition-round = { $title }　{ $date }　{ $who }

edition-notice = この回は、{ $edition }の設問票で答えたものです。読むことはできますが、段階の物差しが変わったため、採点はしません。
edition-notice-unknown = この回は、このしるべが知らない版（{ $edition }）の設問票で答えたものです。記入された内容は読めますが、設問の文は示せず、採点もしません。答えたときのしるべで開くと、文と合わせて読めます。
edition-begin = { $here }で新しい回を始める
edition-begin-about = 回答は空から始めます。目標と終わっていない取組を引き継ぎます。目標は前の版の段階で立てたものなので、見直してください。前の版にもあった設問には、その答えとメモ（集団で答えた回では合意したもの）を示します。この回はそのまま残ります。
edition-begin-about-unknown = 回答は空から始めます。目標と終わっていない取組を引き継ぎます。目標は別の版の段階で立てたものなので、見直してください。この回はそのまま残ります。
edition-back = 今の回の設問へ進む
edition-back-about = これは前の回の記録です。今の回は、新しい版の設問票で記入しています。
edition-back-archived = 今の回の回答を読む
edition-back-archived-about = これは前の回の記録です。今の回も、今の設問票とは違う版で答えたものです。
edition-undone = { $here }の回の開始を取り消しました。

edition-whose = 誰の回答を読むか
edition-whose-agreed = 合意した回答
edition-whose-response = 回答票{ $number }（{ $role }）
edition-whose-named = 回答票{ $number }（{ $role }、{ $name }）

edition-marked = 見直しの印
edition-note = メモ：{ $note }
edition-note-inside = メモ（庁内限り）：{ $note }
edition-grounds = 根拠資料（庁内限り）：{ $grounds }
edition-grounds-leave = 根拠資料（URLは報告書に載る）：{ $grounds }
edition-dissent = 残った異論：{ $dissent }
edition-vote = { $which }（{ $method }）：{ $counts }
edition-vote-level = レベル{ $level } { $count }人
edition-vote-unknown = { answering-unknown } { $count }人
edition-vote-unseen = 開票前のため示しません
edition-rest = 一覧にない設問への記入
edition-rest-about = 設問の文が手元にないため、IDで示します。

edition-former = 前の版（{ $edition }）での答え：{ $answer }

edition-read = 回答を読む
edition-read-of = 「{ $title }」の回答を読む
edition-read-only = { $edition }の設問票で答えた回です。読むだけで、採点はしません。
edition-round-of = { $edition }の設問票。得点は出さず、ほかの回とも比べません。

edition-round-screen = 前の回の回答
edition-round-title = 前の回の回答
edition-round-notice = この回は終わった回の記録です。読むだけで、変えることはできません。今の回と比べるときは、{ shell-plan }の「前の回から」を開きます。
edition-round-back-about = 今の回は、そのまま開いています。
