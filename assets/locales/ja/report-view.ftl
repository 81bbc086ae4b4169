## 報告書の画面。報告書そのものの言葉は report.ftl にある。

report-view-title = 報告書
report-view-export = 報告書を書き出す…
report-view-halves = 紙面と設定
report-view-pages = 紙面
report-view-options = 設定と確認

report-view-page = ページ { $page } / { $count }
report-view-no-page = ページ
report-view-before = 前のページ
report-view-next = 次のページ
report-view-zoom = 紙面の大きさ
report-view-zoom-width = 幅に合わせる
report-view-zoom-whole = 全体
report-view-preparing = 紙面を準備しています
report-view-refreshing = 紙面を新しくしています
report-view-failed = 診断の内容はそのまま残っています。元に戻すと紙面をもう一度作ります。

report-view-written = 書き出しました
report-view-written-past = 書き出した報告書があります。その後の変更は入っていません
report-view-copy = 場所をコピー
report-view-copied = コピーしました

report-view-language = 報告書の言語
report-view-language-about = 画面の言語と別にできます。入力した文は訳されません。
report-view-attach = 診断の写し
report-view-attach-copy = 添付する
report-view-attach-nothing = 添付しない
report-view-attach-copy-about = PDFをしるべで開くと、診断の続きから始められます。氏名と庁内限りのメモは入りません。
report-view-attach-nothing-about = PDFから診断を開くことはできません。

report-view-missing = 良い報告書にするために
report-view-missing-about = このままでも書き出せます。
report-view-missing-none = 足りないものはありません。
report-view-link = { $link }：{ $what }

report-view-replaced = 入力のとおりに示せない文字
report-view-replaced-about = 紙面には〓で示すか、省きます。診断のファイルには入力のとおりに残ります。
