## How things stand in a row.

list-join = 、

## ファイルがそれぞれどうなったか。画面とすべてのコマンドで使い、0件のものは挙げない。

files-summary = ファイル{ $files }件のうち、{ $parts }です。
files-whole = すべて取り込んだものは{ $count }件
files-part = 一部だけ取り込んだものは{ $count }件
files-nothing = 取り込めなかったものは{ $count }件
files-same = ほかと同じものは{ $count }件
files-other = 同じ人の別のものを採用したものは{ $count }件
files-undecided = 同じ人のどれを使うか未決のものは{ $count }件
files-in-table = 表に入れたものは{ $count }件
files-not-read = 読めなかったものは{ $count }件
files-reported = 報告書にしたものは{ $count }件
files-unreported = 報告書にできなかったものは{ $count }件
