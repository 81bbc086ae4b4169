## 結果を表にするコマンドが書くこと

table-written = { $path } に書き出しました。
table-written-all-the-same = 読めなかったものがありますが、読めたものは書き出してあります。
table-summary = { $count } 件の診断を表にしました。
table-without-code = { $place }番（assessment の列）は { $path } です。一覧にある団体コードがありません。
table-remarks = 書き出しましたが、確かめてください。
