## What a round says, wherever it is said: screen, projector, report, workbook. Rules are in scoring.ftl and workshop.ftl.

findings-label-round = 回
findings-round-untitled = 第{ $number }回
findings-label-round-date = 診断日
findings-label-who = 回答者
findings-label-municipality = 自治体名

findings-title-overall = 総合得点
findings-title-stage = 段階
findings-title-answered = 回答の状況
findings-title-profile = 成功要因ごとの得点
findings-title-strengths = 強み
findings-title-gaps = 課題
findings-title-unknowns = 結果を左右する未確認事項
findings-title-more-steps = 続く一手
findings-title-targets = 目標
findings-title-items = 取組
findings-title-trend = 前の回との違い

findings-place-none = 自治体名未記入
findings-municipality = { $prefecture }{ $name }
findings-municipality-both = { $name }（{ $original }）

findings-who-empty = まだ回答なし
findings-who-single = { $role }（1人または1部署の回答）
findings-who-agreed = { $count ->
    [0] 合意した回答
   *[other] 回答票{ $count }件からの合意
}
findings-who-agreed-room = { $count ->
    [0] { $present }人の話し合いでの合意
   *[other] 回答票{ $count }件と{ $present }人の話し合いからの合意
}
findings-who-agreed-rooms = { $count ->
    [0] 話し合い（{ $fewest }〜{ $most }人）での合意
   *[other] 回答票{ $count }件と話し合い（{ $fewest }〜{ $most }人）からの合意
}
findings-who-open = 回答票{ $count }件（合意前）

findings-role-executive = 首長・幹部
findings-role-promotion = DX推進部署
findings-role-frontline = 窓口・現場
findings-role-administration = 人事・財政・総務
findings-role-other = その他の部署

findings-empty-title = まだ何も回答されていません
findings-empty-text = 設問に答えると、ここに得点と段階、先行自治体との差が示されます。

findings-open-title = 合意した回答がまだありません
findings-open-text = 回答票は{ $count }件集まっていますが、合意した回答がないため得点は示していません。しるべで回答を見比べ、庁内で合意した回答を決めてください。

findings-out-of = / 5

findings-bounds = 残りの答えしだいで { $low }〜{ $high }

findings-no-score = 得点なし

findings-stage = 段階{ $level }　{ $name }

findings-answered = { $total }問中{ $answered }問に回答

findings-rest = { answering-unknown }{ $unknown }問、未回答{ $open }問{ $filled ->
    [0] {""}
   *[other] 、連動して0が{ $filled }問
}{ $notapplicable ->
    [0] {""}
   *[other] 、{ answering-not-applicable }{ $notapplicable }問
}
findings-left = 未回答{ $open }問
findings-counts = { $answered }（{ $rest }）

findings-basis = 得点は、回答のある{ $factors }要因の平均です。

findings-strengths-none = レベル{ $strength }以上の設問はまだありません。

findings-unknown-text =
    総合得点が最大{ $moves }点変わります。
    聞く先：{ $ask }
findings-unknown-text-alone = 総合得点が最大{ $moves }点変わります。

findings-mark-unknown = ？
findings-mark-open = 未
findings-mark-not-applicable = { answering-not-applicable }

findings-nearest = 回答が最も近いのは{ $town }です（比べられる{ $common }問で、レベルの差は平均{ $distance }、{ $factors }要因）。優劣ではなく、どこから読むかの目安です。
findings-nearest-no-towns = 比べる先行自治体がありません。
findings-nearest-none = 比べられる設問が{ $factors }要因以上で{ $questions }問以上になると示します。{ $most ->
    [0] 今はまだありません。
   *[other] 今いちばん多いのは{ $town }との{ $most }問です。
}

findings-own-town = この自治体は先行自治体の一つです。自分自身の記載とは比べていません。

findings-towns-left = ここには先行自治体を{ $shown }つまで並べており、ほかの{ $left }つは省いています。次の一手、設問ごとの記載、最も近い先行自治体には、すべてを使っています。

findings-step-head = { $factor }：{ $question }
findings-step-move = レベル{ $from } → { $to }
findings-step-order = 順序は一つの考え方です。
findings-step-order-towns = { findings-step-order }{ $towns }
findings-step-why = 理由：{ $reason }
findings-step-next = 次のレベル：{ $statement }
findings-step-towns = レベル{ $level }以上であることが文書からわかる先行自治体：{ $towns }

findings-status-open = 未着手
findings-status-doing = 実施中
findings-status-done = 完了
findings-status-dropped = 取りやめ

findings-not-applicable-because = { $state }（{ $reason }）
findings-answer-reason = 理由：{ $reason }

findings-undocumented = この設問について記載のある先行自治体はありません。

findings-none = なし

findings-group-few = 回答票か投票に、レベルの回答が少ないもの（回答票は{ $from }人、投票は{ $votes }票に満たないもの）があります。だれの回答かがわかるのを避けるため、その分布は示していません。
findings-group-unclosed = 回答票や投票の集計（レベルごとの人数、中央値、意見のまとまりなど）は載せていません。この回の集計は、まだ公表のために締められていません。
findings-group-closed = 回答票や投票の集計は、回答票{ $count }件で締めたときのものです。締めた後に届いた分は、{ $from }人以上の違いになるまで集計に入りません。
findings-group-reopened = 回答票や投票の集計は、回答票{ $count }件で締めたときのものです。この回はその後また開かれ、締め直されていません。
findings-group-too-few = レベルの回答が{ $from }つに満たないため、示しません。

findings-method-fingers = 挙手、無記名ではない
findings-method-slips = 紙の票
findings-method-ballots = PCで順番に

findings-two-levels = { $low }と{ $high }

findings-voice-sheets = 回答票
findings-voice-vote = 投票
findings-voice-vote-first = 1回目の投票
findings-voice-vote-second = 話し合いの後の投票

findings-version-program = しるべ
findings-version-questionnaire = 設問票

findings-source-date = 日付：{ $date }

findings-missing-municipality = 自治体名が入っていません。
    .link = 基本情報で選ぶ
findings-missing-title = 回の名称が入っていません。表紙に「令和8年度」などと示せます。
    .link = 基本情報で入力する
findings-missing-agreement = 回答票が{ $count }件ありますが、合意した回答がないため、得点が出ません。
    .link = 話し合いへ
findings-missing-unanswered = まだ答えていない設問が{ $count }問あります。
    .link = はじめの設問へ
findings-missing-unknown = 「{ $question }」がわからないままです。答えしだいで総合得点が最大{ $moves }点変わります。聞く先は{ $ask }です。
    .link = この設問へ
findings-missing-marked = 見直しの印を付けた設問が{ $count }問あります。
    .link = はじめの設問へ
findings-missing-nothing-applies = 「{ $factor }」はすべて{ answering-not-applicable }のため、得点がありません。
    .link = はじめの設問へ

findings-ask-nobody = 担当の部署

findings-grounds = 根拠資料：{ $addresses }
