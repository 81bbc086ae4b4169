## 公表の締めと、人を除いた写し。画面とコマンドの両方で使う。

closing-title = 公表の締め
closing-unclosed = 集計（レベルごとの人数、中央値、意見のまとまりなど）は、まだ報告書や表に載りません。載せるには、この回を公表のために締めます。
closing-few = 集計は報告書や表に載りません。レベルを答えた人が{ $from }人以上いる設問か、レベルの票が{ $votes }票以上ある投票があれば、締めて載せられます。
closing-what = 締めると、今の集計をファイルに残し、報告書や表に載せます。後から届いた回答票や直された回答票は、締め直したときに集計に入ります。ただし、集計が変わるのは、{ $from }人以上の違いがある設問だけです。2つの報告書を見比べて、だれの回答かがわかることを防ぐためです。
closing-once = 締めたことは、「元に戻す」では取り消せません。締めた後の変更は、このファイルで「{ closing-reopen }」か「{ closing-close-again }」を選んで行います。締める前に作ったファイルの写しには、締めた集計が入っていません。写しのほうでは、締めないでください。
closing-closed = 回答票{ $responses }件で締めてあります。報告書や表には、そのときの集計が載ります。
closing-reopened = 回答票{ $responses }件で締めた後、また開いてあります。締め直すまで、報告書や表には前の集計が載ります。
closing-behind = 今の回答票と違う設問が{ $questions }問あります。{ $from }人以上の違いになるまで、前の集計のままです。
closing-close = 公表のために締める
closing-close-again = 締め直す
closing-reopen = また開く
closing-dialog-ask = 公表のために締めますか
closing-dialog-ask-again = 締め直しますか
closing-dialog-title = 集計は報告書に入っていません
closing-dialog-title-again = 報告書の集計は、前に締めたときのものです
closing-close-again-and-export = 締め直して書き出す
closing-close-and-export = 締めて書き出す
closing-export-without = 集計なしで書き出す
closing-export-as-before = 前の集計で書き出す
closing-saved = 締めたことをファイルに保存します。

closing-closed-said = { $path } の最新の回を、公表のために締めました。
closing-reopened-said = { $path } の最新の回を、また開きました。締め直すまで、前の集計が載ります。
closing-figures-said = 載せる集計は、回答票{ $responses }件、{ $questions }問の分です。締める前に作った写し（.bakなど）では、締めないでください。
closing-behind-said = { $questions }問は、違いが{ $from }人に満たないため、前の集計のままです。
report-remarks = 書き出しましたが、確かめてください。

closing-nothing = 締めても載せられる集計がありません。
    .remedy = レベルを答えた人が{ $from }人以上いる設問か、レベルの票が{ $votes }票以上ある投票が必要です。回答票を集めてから締めてください。
closing-none = この回は、まだ公表のために締められていません。
    .remedy = 締めるには --reopen を付けずに実行してください。
closing-not-closed = 回答票や投票の集計は入っていません。この回は、まだ公表のために締められていません。
    .remedy = 載せるときは「shirube close { $path }」で締めてから、もう一度書き出してください。締める前に作った写しでは、締めないでください。
closing-open-again = 集計は、締めたときのままです。この回はその後また開かれています。
    .remedy = 新しくするときは「shirube close { $path }」で締め直してから、もう一度書き出してください。

strip-written = { $path } に、回答票と氏名を除いた写しを書き出しました。
strip-remarks = 書き出しましたが、確かめてください。
strip-not-closed = 締めていない回が{ $count }回あり、その回答票の集計は写しに残りません。
    .remedy = 集計も残すときは、先に「shirube close { $path }」で最新の回を締めてから、もう一度実行してください。
strip-title = 人を除いた写し
strip-about = すべての回から、回答票（氏名と一人ひとりの回答）、途中の投票、答えた人の名前、根拠資料（報告書に載せるURLは残ります）を除いた写しを作ります。合意した回答、メモ（庁内限りのものも残ります）、異論、開いた投票、締めた集計、目標、取組は残ります。締めていない回答票の集計は残りません。今のファイルは変わりません。
strip-do = 人を除いた写しを作る…
path-strip = 人を除いた写しの保存先
path-word-strip = しるべ診断_回答票なし
