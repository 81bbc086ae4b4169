## 話し合いの画面のうち、議題とまとめ

agenda-title = 議題（{ $count }問、うち合意{ $agreed }問）
agenda-begin = 話し合いを始める
agenda-propose = 提案された議題に戻す
agenda-name = { $factor }：{ $question }
agenda-open = 「{ $question }」を話し合う
agenda-remove = 「{ $question }」を議題から外す
agenda-up = 「{ $question }」を1つ上へ
agenda-down = 「{ $question }」を1つ下へ
agenda-add = 「{ $question }」を議題に加える
agenda-rest = 議題にない設問（{ $count }問）
agenda-long = 1時間半で話し合えるのは、{ $count }問ほどです。
agenda-reason-hidden = 回答が{ $from }つ未満（内訳は示しません）
agenda-state-new = まだ話し合っていない
agenda-state-voting = 投票中
agenda-state-revealed = 合意はこれから
agenda-state-agreed = 合意 レベル{ $level }
agenda-state-agreed-unknown = 合意 わからない
agenda-state-not-applicable = 合意 該当なし

agreed-title = 合意した設問 { $agreed }/{ $all }
agreed-about = 結果、先行自治体との比較、報告書は、合意した回答をもとに作ります。話し合わない設問は、回答票がよく一致しているものに限って、中央値を合意した回答にできます。
agreed-from-name = まとめて合意とする一致度
agreed-from = 一致度{ $least }以上
agreed-take = まだの設問のうち{ $count }問を、回答票の中央値で合意とする
agreed-take-own = まだの設問のうち{ $count }問を、1枚の回答票のとおりに合意とする
agreed-to-results = 結果を見る
agreed-to-report = 報告書へ
agreed-sheets = 回答票：中央値{ $median }、一致度{ $agreement }（{ $count }枚）
agreed-sheets-own = 回答票：レベル{ $level }
agreed-sheets-none = 回答票なし
agreed-sheets-few = 回答票：レベルの回答が{ $from }つ未満（内訳は示しません）
