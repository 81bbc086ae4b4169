## 得点・段階・次の一手の言葉。結果のそばに示す決まりは scoring-rule-*、属性 name は見出し。

scoring-stage-about =
    得点のある要因の{ $reached ->
        [75] 4分の3
       *[other] { $reached }%
    }以上が、このレベルまで来ています。
scoring-stage-zero =
    得点のある要因のうち、段階1まで来たものは{ $reached ->
        [75] 4分の3
       *[other] { $reached }%
    }に届きません。
scoring-stage-none =
    設問の{ $answered ->
        [50] 半分
       *[other] { $answered }%
    }以上にレベルを答えると、段階を示します。
scoring-unknown = { answering-unknown }
scoring-not-applicable = { answering-not-applicable }
scoring-open = 未回答
scoring-follows = 連動して0

scoring-rule-score = 要因の得点は、その要因でレベルを答えた設問の平均です。答えた設問の数、最も低いレベルと最も高いレベル、得点の幅を一緒に示します。
    .name = 要因の得点
scoring-rule-overall = 総合得点は、得点のある要因の平均です。得点のある要因の数を一緒に示します。
    .name = 総合得点
scoring-rule-bounds = 「{ answering-unknown }」と未回答をすべて0とした場合から、すべて5とした場合までの得点です。総合得点の幅は、要因の得点の幅の平均です。
    .name = 得点の幅
scoring-rule-stage =
    要因の段階は、答えた設問の{ $reached ->
        [75] 4分の3
       *[other] { $reached }%
    }以上が達している最も高いレベルです。たとえば5・5・0・0なら、平均は2.5、段階は0です。
    .name = 要因の段階
scoring-rule-overall-stage =
    総合の段階は、段階のある要因の{ $reached ->
        [75] 4分の3
       *[other] { $reached }%
    }以上が達している最も高い段階です。該当する設問の{ $answered ->
        [50] 半分
       *[other] { $answered }%
    }以上にレベルを答えるまでは示しません（連動して0の設問は、答えた数に入れません）。
    .name = 総合の段階
scoring-rule-not-applicable = 「{ answering-not-applicable }」とした設問は、得点・得点の幅・段階のどれにも数えません。理由の記入が必要です。
    .name = { answering-not-applicable }
scoring-rule-follows = 前提となる設問がレベル0のときは、それに続く設問も0と数え、「連動して0」と示します。「{ answering-not-applicable }」と答えた設問はそのままにします。
    .name = 連動して0になる設問
scoring-rule-lower-bound = 先行自治体のレベルは、文書から「少なくともここまで」とわかるものです（下限）。記載のない設問は0ではなく、平均にも比較にも入れません。
    .name = 先行自治体の記載
scoring-rule-behind = 文書に記載があり、自庁もレベルを答えた設問だけを比べ、先行自治体を下回る分を平均します。上回る分は0と数え、「文書に書かれている範囲を超えている」とだけ言います。
    .name = 先行自治体との差
scoring-rule-reach = その設問について、文書で確認できる最も高いレベルと、そのレベルの先行自治体です。
    .name = 文書からわかる最も高いレベル
scoring-rule-nearest = 共通する設問でのレベルの差（絶対値）の平均が最も小さい先行自治体です。共通する設問が{ $factors }要因以上で{ $questions }問以上ある場合だけ示します。
    .name = 最も近い先行自治体
scoring-rule-strengths = レベル{ $strength }以上の設問を、高い順に{ $most }つまで示します。同じレベルなら設問票の順です。
    .name = 強み
scoring-rule-gaps = 目標（なければレベル5）に届いていない設問を、レベルの低い順に{ $most }つまで示します。強みとした設問は入れません。同じレベルなら次の一手の順です。
    .name = 課題
scoring-rule-steps = 目標に届いていない設問を、土台となる設問でレベル0のもの、先行自治体の中央値（記載のあるレベルを低い順に並べた真ん中。2つあれば、その平均）との差が大きいもの、自庁のレベルが低いもの、設問票の順に並べます。中央値は2つ以上の自治体に記載がある設問で使います。はじめの{ $first }つに同じ要因から入るのは、ほかの要因に候補がある限り{ $most }つまでです。
    .name = 次の一手の順序
scoring-rule-foundations = ほかの取組の土台となる設問は、レベル0の間、先に置きます。始め方は一つではありません。
    .name = 土台となる設問
scoring-rule-targets = 設問の目標があれば、成功要因の目標より優先します。目標の案は、設問では文書からわかる最も高いレベル、成功要因ではその中央値（真ん中が2つあれば低い方）で、今の段階より下にはしません。自動で決めることはありません。図の旗は、各設問が今のレベルと目標の高い方になったときの得点です。
    .name = 目標
scoring-rule-trend = 成功要因の動きは、両方の回にレベルのある設問の差の平均です。新しく答えた設問、答えがなくなった設問は、動きに入れません。比べるのは同じ版の設問票の回だけで、だれが答えたかを必ず示します。
    .name = 前の回との違い
scoring-rule-unknowns = 「{ answering-unknown }」と未回答の設問を、0の場合と5の場合とで総合得点が大きく変わる順に並べます。同じなら、土台となる設問、先行自治体の文書からわかるレベルが高い設問、設問票の順です。
    .name = 得点を左右する未確認の設問

scoring-reason-foundation = ほかの取組の土台になる設問で、まだ0なので、はじめに置いています。
scoring-reason-behind-half = 文書に記載のある{ $towns }自治体のうち{ $there }つがレベル{ $level }以上です。自庁はレベル{ $own }です。
scoring-reason-behind-all = 文書に記載のある{ $towns }自治体のすべてがレベル{ $level }以上です。自庁はレベル{ $own }です。
scoring-reason-own-level = { $towns ->
    [0] 文書に記載のある先行自治体がないため、自庁のレベルが低い順に置いています。
    [1] 文書に記載のある先行自治体が1つだけのため、自庁のレベルが低い順に置いています。
   *[other] 文書に記載のある{ $towns }自治体の半分以上に、レベルで届いています。そのため、自庁のレベルが低い順に置いています。
}
scoring-reason-held-back = { $reason }はじめの{ $first }つが同じ要因に偏らないように、ほかの要因の後に置いています。
scoring-step-no-town = このレベルまで進んだことが文書からわかる先行自治体はありません。

scoring-gaps-more = ほかにも、レベル0と答えた設問が{ $count }問あります。
scoring-gaps-none = 強みとした設問のほかに、目標に届いていない設問はありません。
scoring-steps-done = 目標に届いていない設問はありません。
scoring-steps-unscored = 回答がまだないため、次の一手は示していません。

rules-title = この数字の出し方
