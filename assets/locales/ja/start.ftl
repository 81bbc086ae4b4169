# はじめの画面

start-language = 言語
start-title = 役所のDXの現在地を確かめる
start-what = しるべは、{ $questions }の設問に答え、先に進んだ{ $towns }つの自治体の歩みと見比べて、次の一手を決めるための道具です。

start-present = 開いている診断
start-begin = 設問に答え始める
start-go-on = 設問の続きに答える
start-to-questions = 設問を見直す
start-to-results = { shell-results }を見る
start-close = この診断を閉じる

start-new = 新しく診断する
start-new-explained = 自治体を選ぶと始まります。ほかに設定はいりません。

start-open = 続きから始める
start-open-file = ファイルを開く…
start-open-typed = 場所を入力して開く…
start-open-drop = ここにファイル（.ron、.pdf）をドロップしても開けます。
start-recent = 最近使ったファイル
start-recent-more = ほかに{ $count }件
start-recent-open = { $name }を開く（{ $folder }）
start-recent-forget = { $name }を一覧から外す

start-example = 記入例を見る
start-example-explained = 架空の町が全部の設問に答えた例です。結果、先行自治体との比較、報告書を見られます。変えても元の例は残ります。
start-example-open = 記入例を開く

start-recovered = 保存されていない診断が{ $count }件あります
start-recovered-explained = 前回、保存しないまま終わった内容です。別の人が今そのファイルを開いている場合は、その人の書きかけです。
start-recovered-nameless = 名前のない診断
start-recovered-written = { $when }まで
start-recovered-unsaved = まだ保存したことのない診断
start-recovered-take = 続きから始める
start-recovered-take-of = { $name }を続きから始める
start-recovered-ask-delete = 消す…
start-recovered-ask-delete-of = { $name }の写しを消す…
start-recovered-sure = 元に戻せません。消しますか。
start-recovered-delete = 消す
start-recovered-delete-of = { $name }の写しを消す
start-recovered-keep = 残しておく
start-recovered-keep-of = { $name }の写しを残しておく

start-time = 所要時間
start-time-text = { answering-time }。いつでもやめて、続きから始められます。
start-who = 答える人
start-who-text = DXの担当者が1人で答えられます。わからない設問はそのまま進み、設問に示した部署に後で聞けます。
start-scope = 問わないこと
start-data = データの扱い
start-data-here = 回答は、このPCと自分で保存したファイルの中だけにあります。どこにも送りません。
start-data-report = 報告書に入るのは結果、回答、計画です。回答者の名前と「庁内限り」のメモは入りません。
