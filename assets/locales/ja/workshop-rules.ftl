## 話し合いの決まり。結果のそばに示す。属性 name は見出し。

workshop-rule-agreed = 合意した回答は、投票や回答票の結果をもとに進行役が入れたものです。自動では決まりません。異論が残ったときは、そのことも書き残します。
    .name = 合意した回答
workshop-rule-agreement = 回答のばらつきを0から1で示します。全員が同じレベルなら1、半分が0でもう半分が5なら0です。平均から離れたレベルが多いほど小さくなります（TastleとWiermanの方法、2007年、doi:10.1016/j.ijar.2006.06.024）。「わからない」は含めず、レベルの回答が2つに満たないときは示しません。
    .name = 一致度
workshop-rule-median = 回答を低い順に並べたときの真ん中です。真ん中が2つあってレベルが違うときは、両方を示します。
    .name = 中央値
workshop-rule-unknown = 「わからない」は0とは数えず、回答全体に占める割合として示します。
    .name = わからない
workshop-rule-shown = 分布は、レベルの回答が{ $from }つ以上あるときに示します。それより少ないと、だれの回答かがわかってしまうためです。
    .name = 分布を示す条件
workshop-rule-votes = 投票は人数だけを残します。だれが、いつ、何番目に投票したかは残しません。挙手は互いに見えるので、無記名ではありません。
    .name = 投票の記録
workshop-rule-roles = 役割ごとの比較は、それぞれに{ $from }つ以上の回答があり、引き算をしても少人数の回答がわからないときに限って示します。
    .name = 役割の比較
workshop-rule-agenda = 「わからない」が3分の1以上の設問を先に（割合の高い順、同じ割合なら一致度の低い順）、続いて一致度の低い設問を、合わせて{ $agenda }問提案します。同じなら設問票の順です。ほかの設問から0と決まったものは除き、前提となる設問が一緒に入るときは、それを先に置きます。
    .name = 議題の提案

workshop-reason-unknown = わからない { $share } %
workshop-reason-agreement = 一致度 { $agreement }
workshop-reason-too-few = レベルの回答が2つ未満
workshop-reason-no-sheets = 回答票なし（{ $towns }自治体に記載）
