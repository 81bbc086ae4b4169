## 話し合いの決まり。結果のそばに示す。属性 name は見出し。

workshop-rule-agreed = 合意した回答は、投票や回答票の結果をもとに進行役が入れたものです。自動では決まりません。異論が残ったときは、そのことも書き残します。
    .name = 合意した回答
workshop-rule-agreement = 回答のそろい方を0から1で示します。全員が同じレベルなら1、半分が0でもう半分が5なら0です。平均から離れたレベルが多いほど小さくなります（TastleとWiermanの方法、2007年、doi:10.1016/j.ijar.2006.06.024）。「{ answering-unknown }」は含めず、レベルを答えた人が2人に満たないときは示しません。
    .name = 意見のまとまり
workshop-rule-median = 回答を低い順に並べたときの真ん中です。真ん中が2つあってレベルが違うときは、両方を示します。
    .name = 中央値
workshop-rule-unknown = 「{ answering-unknown }」は0とは数えず、何人中の何人かを示します。
    .name = { answering-unknown }
workshop-rule-shown = 分布は、レベルを答えた人が{ $from }人以上いるときに、投票ではレベルの票が{ $votes }票以上のときに示します。同じ役割と氏名の回答票は1人、氏名がなく同じ回答のものも1人と数えます。それより少ないと、だれの回答かがわかってしまうためです。
    .name = 分布を示す条件
workshop-rule-closing = 報告書や表に載せる集計は、公表のために締めたときの数字です。締め直すと、それまでの集計と{ $from }人以上の違いがある設問だけ変わります。2つの報告書を比べて、遅れて出した人の回答がわかることを防ぐためです。
    .name = 公表の締め
workshop-rule-votes = 投票は人数だけを残します。だれが、いつ、何番目に投票したかは残しません。挙手は互いに見えるので、無記名ではありません。
    .name = 投票の記録
workshop-rule-roles = 役割ごとの比較は、それぞれに{ $from }人以上の回答があり、引き算をしても少人数の回答がわからないときに限って示します。
    .name = 役割の比較
workshop-rule-agenda = 「{ answering-unknown }」が3分の1以上の設問を先に（割合の高い順、同じ割合なら意見のまとまりの小さい順）、続いて意見のまとまりの小さい設問を、合わせて{ $agenda }問提案します。同じなら設問票の順です。どの設問でもレベルの回答が2つに満たないときは、要因ごとに、記載のある先行自治体が最も多い設問を1問ずつ加えます。ほかの設問に連動して0と決まったものは除き、前提となる設問が一緒に入るときは、それを先に置きます。
    .name = 議題の提案
workshop-unknown = { $total }人中{ $unknown }人が「{ answering-unknown }」
workshop-spread-one = { $all }人全員がレベル{ $lowest }
workshop-spread-two = { $all }人がレベル{ $lowest }と{ $highest }に分かれている
workshop-spread-most = { $all }人中{ $count }人がレベル{ $low }か{ $high }、全体では{ $lowest }〜{ $highest }
workshop-spread-most-at = { $all }人中{ $count }人がレベル{ $low }、全体では{ $lowest }〜{ $highest }
workshop-spread-apart = { $all }人の回答がレベル{ $lowest }〜{ $highest }に分かれている
workshop-spread-too-few = レベルを答えた人が2人に満たない
workshop-reason-documented = { $towns ->
    [0] 比べられる回答票がまだない
   *[other] 比べられる回答票がまだない（{ $towns }つの先行自治体の文書に記載あり）
}
