## 回答票を配る・集めるコマンドが書くこと

blank-written = { $path } に回答票を作りました。

collect-written = { $path } に書き出しました。
collect-summary = ファイル { $files }：すべて取り込み { $whole }、一部だけ { $part }、取り込めず { $nothing }、ほかと同じ { $same }。
collect-summary-responses = 回答票 { $new } 件を加えました。
collect-summary-there = すでにあったもの { $there } 件。
collect-summary-written-all-the-same = 取り込めなかったものがありますが、取り込めたものは書き出してあります。
collect-line-part = 一部だけ取り込み
collect-line-nothing = 取り込めず
collect-line-same = { $path } と同じ
collect-remarks = 取り込みましたが、確かめてください。
