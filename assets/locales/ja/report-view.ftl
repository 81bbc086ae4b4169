## 報告書の画面。報告書そのものの言葉は report.ftl にある。

report-view-title = { shell-report }
report-view-export = 報告書を書き出す…
report-view-halves = 紙面と設定
report-view-pages = 紙面
report-view-options = 設定と確認

report-view-page = ページ { $page } / { $count }
report-view-no-page = ページ – / –
report-view-before = 前のページ
report-view-next = 次のページ
report-view-zoom = 紙面の大きさ
report-view-zoom-width = 幅に合わせる
report-view-zoom-whole = ページ全体
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

## ほかの形

report-view-other = ほかの形で渡す
report-view-workbook = 結果のブック（Excel）…
report-view-workbook-about = 点数、設問ごとの回答とメモ、次の一手、取組が、絞り込みと並べ替えのできる表で入ります。載せるものは報告書と同じです。
report-view-document = 文書として編集できる報告書（Word）…
report-view-document-about = いまの形の報告書（{ $others }のときは全部）を、見出し・表・図の入った文書にします。中身はPDFと同じで、診断の写しは入りません。
report-view-calendar = 期限のカレンダー（.ics）…
report-view-calendar-about = 期限のある取組が、終日の予定として入ります。もう一度取り込むと、前の予定が変わります。
report-view-open-about = 印刷は、開いてからその画面で行います。

report-view-form = 報告書の形
report-view-form-whole = すべての章
report-view-form-whole-about = 結果と計画の2ページに、設問ごとの回答、先行自治体の記録、方法、出典が続きます。
report-view-form-summary = 2ページ
report-view-form-summary-about = 結果と計画の2ページだけです。議会や課長会議の資料に。
report-view-form-slides = スライド
report-view-form-slides-about = 話し合いの終わりに映す16:9のスライドです。結果、合意したこと、まだわからないこと、異論、次の一手と取組を、1枚に1つずつ載せます。
report-view-form-mayor = 首長への1ページ
report-view-form-mayor-about = 図、強み{ $points }つ、課題{ $points }つ、次の一手{ $steps }つを、担当と期限とともに1ページに収めます。担当と期限は、{ shell-plan }の「取組」から取ります。
