## 前提となる設問が0のときの言葉：合意、投票、議題、まとめ、回答票、結果で同じ言葉を使う

premise-question = 設問{ $no }「{ $name }」
premise-follows = { $question }が0のため、0と数えます。
premise-kept = { $said }（設問{ $no }が0のため、0と数えます）
premise-overridden = { $question }（{ $own }）
premise-pass-over = 設問{ $no }が0のときは、この設問を飛ばします（0と数えます）。

premise-at-zero = { $question }が0のため、何を選んでも0と数えます。先にその設問を合意し直すか、この設問を飛ばしてください。
premise-open = { $question }が0と決まると、この設問も0と数えます。
premise-would-follow = この設問が0のときは、{ $questions }も0と数えます。
premise-is-zero = この設問が0のため、次の回答は0と数えます：{ $overridden }。この設問が1以上になれば、また数えます。

premise-ask-own = { $agreed }で合意しても、0と数えます（{ $from }が0のため）。
premise-ask-others = { $agreed }で合意すると、次の合意は0と数えます：{ $overridden }。
premise-said-own = { $agreed }で合意しました。{ $follows }
premise-said-others = { $agreed }で合意しました。次の合意は0と数えます：{ $overridden }。
premise-said-restored = { $agreed }で合意しました。次の合意は、また数えます：{ $restored }。

premise-batch-ready = このうち次の{ $count }問は、前提の設問が0のため0と数えます：{ $overridden }。
premise-batch-others = まとめて合意とすると、すでに合意した次の{ $count }問は0と数えるようになります：{ $overridden }。
premise-outcome = 合意した回答と違い、次の{ $count }問は、前提の設問が0のため0と数えます：{ $overridden }。前提が1以上になれば、合意した回答で数えます。

premise-agenda-skip = { $follows }話し合う必要はありません。
premise-agenda-after = { $question }が0なら0と数えます。その設問の後に話し合います。
premise-agenda-first = { $question }が0なら0と数えます。先にその設問を話し合ってください。
premise-agenda-missing = { $question }が0なら0と数えます。議題にないので、先に合意を決めてください。
