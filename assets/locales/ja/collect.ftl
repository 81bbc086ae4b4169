## 回答票を配る・集めるコマンドが書くこと

blank-written = { $path } に回答票を作りました。

collect-written = { $path } に書き出しました。
collect-summary-aside = ほかに、システムや開いているソフト、しるべ自身が置いたファイル{ $count }件は、数えていません。
collect-summary-replaced = { $count }件を、同じ人の新しいものに替えました。
collect-summary-responses = 回答票{ $new }件を加えました。
collect-summary-there = すでにあったもの{ $count }件。
collect-summary-written-all-the-same = 取り込めなかったものがありますが、取り込めたものは書き出してあります。
collect-line-part = 一部だけ取り込み
collect-line-nothing = 取り込めず
collect-line-same = { $path } と同じ
collect-line-other-counts = 取り込まず（同じ人の { $path } を採用）
collect-line-there-counts = 取り込まず（同じ人の、前からあるものを採用）
collect-line-undecided = 取り込まず（同じ人の回答票がほかにあり、どれを使うか未決）
collect-line-goal = 取り込み先の診断なので、数えていません
collect-unchanged = 加えるものがないので、{ $path } はそのままです。
collect-not-written = { $path } は作っていません。
collect-remarks = 取り込みましたが、確かめてください。
