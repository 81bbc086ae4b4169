## コマンドの出力

cli-problems = { $count }件の問題があります。

cli-date = 「{ $typed }」は日付として読めません。
    .remedy = 2026-11-22、R8.11.22、令和8年11月22日のように、{ $first }年から{ $last }年までの日付を書いてください。

cli-check-fine = 問題は見つかりませんでした。設問票 { $edition }（{ $id }）、成功要因 { $factors }、設問 { $questions }、先行自治体 { $towns }、出典 { $sources }、用語 { $terms }。
cli-check-archived = 読むだけの前の版: { $editions }。
cli-check-assessment = 診断として読めます。
cli-check-round = { $title }　{ $date }　{ $edition }の設問票　{ $state ->
    [live] 採点する。{ $counts }
    [archived] 読むだけで、採点しない
   *[unknown] 知らない版なので、採点しない
    }
cli-check-question = 設問
cli-check-name = 名称
cli-check-documented = 記載数
cli-check-at-least = ≥{ $level }
# 記載なし
cli-check-none = -

check-remarks = お知らせがあります。
output-remarks = 書き出しましたが、お知らせがあります。

## コマンドラインの書き間違い。$command は「shirube report」などで、場所としても示される。

cli-unknown-command = 「{ $word }」というコマンドも、ファイルもありません
    .remedy = { $similar ->
    [none] コマンドは { $commands } です。ファイルを開くときは、名前を「.ron」などの終わりまで書いてください。
   *[other] 「{ $similar }」のことでしょうか。コマンドは { $commands } です。
    }使い方は「shirube --help」で見られます。
cli-unknown-option = 「{ $word }」というオプションはありません
    .remedy = { $similar ->
    [none] { $of ->
        [window] ファイルをウィンドウで開くときに使えるのは「--lang」だけです。ほかのオプションは「shirube report」のようなコマンドの後に書いてください。
       *[command] 綴りを確かめてください。
        }
   *[other] 「{ $similar }」のことでしょうか。
    }使えるものは「{ $command } --help」で見られます。
cli-dash-name = 「{ $word }」は「-」で始まるので、ファイル名ではなくオプションとして読まれます
    .remedy = ファイル名であれば、「./{ $word }」と書くか、前に「--」を置いてください。
cli-too-many = 「{ $word }」は余分です
    .remedy = { $of ->
    [window] ウィンドウで開けるファイルは1つです。
   *[command] このコマンドに渡せるものは、もうそろっています。
    }空白のある名前は、引用符（"）で囲んでください。使い方は「{ $command } --help」で見られます。
cli-missing = { $what ->
    [file] 読み込むファイル（FILE）がありません
    [files] 読み込むファイルやフォルダー（FILES）がありません
    [output] 書き出し先（-o { $value }）がありません
   *[other] { $option } がありません
    }
    .remedy = { $usage } の形で書いてください。詳しくは「{ $command } --help」で見られます。
cli-name-empty = ファイル名が空です
    .remedy = ファイルの名前を書いてください。
cli-value-missing = { $option } の後に値（{ $value }）がありません
    .remedy = { $option } の後に、空白を置いて値を書いてください。{ $of ->
    [path] 「-」で始まる名前には「./」を前に付けてください。
   *[other] {""}
    }
cli-value-unknown = { $option } に「{ $given }」は使えません
    .remedy = { $allowed ->
    [none] 使える値は「{ $command } --help」で見られます。
   *[other] 使えるのは { $allowed } です（半角の小文字）。
    }
cli-value-too-many = { $option } に値は付けられません（「{ $given }」）
    .remedy = { $option } とだけ書いてください。
cli-twice = { $option } が2回指定されています
    .remedy = 1回だけ書いてください。
cli-conflict = { $option } と { $other } は一緒に使えません
    .remedy = どちらか一方にしてください。
cli-not-text = 文字として読めないものがあります
    .remedy = 文字コードの合った端末で入力し直してください。ファイル名がもとであれば、名前を変えてください。
cli-not-understood = コマンドラインを読み取れません
    .remedy = 使い方は「{ $command } --help」で見られます。

# 多くのファイルを扱うコマンドが、どこまで進んだか（端末の1行）
cli-progress-read = 読み込んでいます：{ $total }件のうち{ $done }件
cli-progress-report = 報告書を作っています：{ $total }件のうち{ $done }件
cli-report-many-goals = 報告書の書き出し先にある PDF { $count }件は、診断として読んでいません。
cli-assessments-same = { $path } は { $other } と同じ内容のため、数えていません。

cli-report-written = 報告書を書き出しました：{ $path }
cli-report-source-written = 報告書の元になるファイルを書き出しました：{ $path }
cli-report-replaced = 入力のとおりに示せなかった文字があります。
cli-report-example-written = 記入例の報告書を書き出しました：{ $path }
cli-report-example-next =
    次の進め方
      このPDFを開くと、診断の結果がどのような報告書になるかが分かります。
      自分の診断から報告書を作る：shirube report 診断.ron -o 報告書.pdf
      使い方の一覧：shirube --help
