## 紙の回答票を入力する画面

paper-in-title = 紙の回答票を入力
paper-in-called = 紙の回答票
paper-in-head-about = 立場は数字キーで選べます。立場を選んだ後は、途中で閉じても、入力したところまで残ります。
paper-in-section = 用紙にある設問
paper-in-name-hint = 用紙に書いてあれば入力します。なければEnterで進みます。
paper-in-role-missing = 先に立場を選んでください。用紙に ✓ がなければ「{ findings-role-other }」にします。
paper-in-head-done = 設問へ
paper-in-later = 閉じて、あとで続ける
paper-in-finish = 入力を終わる
paper-in-taken = { $new ->
    [0] { $count }枚目を入力しました。新しく加わった回答票はありません。
   *[other] { $count }枚目を加えました。
} この回の回答票は{ $round }件です。続けて次の用紙を入力できます。最後の用紙が済んだら「{ paper-in-finish }」を押してください。
paper-in-question = { $number }　{ $name }
paper-in-blank = 空欄
paper-in-place = { $role }・{ $all }問中{ $place }問目・回答あり{ $answered }問
paper-in-last = 直前の入力：{ $question } → { $said }
paper-in-first = 用紙で ✓ の付いた文の番号を押します。
paper-in-back = 前へ
paper-in-reason-keys = Enterでこの理由に決め、Escでやめます。
paper-in-next = 空欄のまま次へ
paper-in-go-on = 次へ
paper-in-note = { $question }のメモ
paper-in-note-hint = Enterで閉じます。1つ前の設問のメモなら、Esc、←、Cの順に押します。
paper-in-check = { $role }・{ $all }問中{ $answered }問に回答
paper-in-check-name = 名前・部署名：{ $name }
paper-in-check-about = 用紙と見比べてください。直すときは設問を押します。
paper-in-check-nothing = どの設問にも回答がありません。答えが1つもない用紙は取り込みません。
paper-in-check-twin = 立場も答えも同じで、名前のない回答票が、この回にもう{ $count }件あります。同じ用紙を2回入力していなければ、このまま取り込んでください。
paper-in-correct = { $question }を直す
paper-in-take = この内容で取り込む
paper-in-first-question = 最初の設問へ戻る
