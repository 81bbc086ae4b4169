# 診断への変更を受け付けられないとき

edit-reason-missing = 「該当なし」に理由がありません
    .remedy = 該当しない理由を書いてください。
edit-text-too-long = 文章が { $length } 文字あります（{ $max } 文字まで）
    .remedy = 文章を短くしてください。
edit-too-many = すでに { $max } 件あります
    .remedy = 先にどれかを削除してください。
edit-file-full = 診断ファイルが上限の { $megabytes } MBに達するため、これ以上は加えられません
    .remedy = 年度や回ごとに新しい診断に分けるか、古い回や回答票を削除するか、メモを短くしてください。今までの内容は、このまま保存できます。
edit-only-round = 1つしかない回は削除できません
    .remedy = 先に別の回を加えてください。
edit-unknown-round = { $number } 番目の回はありません
    .remedy = 今ある回を選んでください。
edit-unknown-response = { $number } 番目の回答票はありません
    .remedy = 今ある回答票を選んでください。
edit-no-paper = 入力している途中の紙の回答票がありません
    .remedy = 紙の回答票の入力を始めてください。
edit-unknown-item = { $number } 番目の取り組みはありません
    .remedy = 今ある取り組みを選んでください。
edit-standing-and-responses = 回答票のある回を、回答票を除いた写しにはできません
    .remedy = 先に回答票を削除してください。
edit-present = 参加者は1人から{ $max }人までです（{ $count }人と入力されています）
    .remedy = この部屋で投票する人の数を入れてください。
edit-agenda-twice = 同じ設問が話し合いの議題に2つあります
    .remedy = どちらかを外してください。
edit-vote-unrevealed = 前の投票をまだ開いていません
    .remedy = 先に前の投票を開いてください。
