## 投影用の画面

projector-leave = 戻る
projector-voted = 入った票 { $voted }
projector-not-anonymous = 挙手（無記名ではありません）
projector-secret = 開くまで、票の数だけを示します
projector-agreed = 合意：レベル{ $level }
projector-agreed-unknown = 合意：わからない
projector-agreed-none = まだ合意していません
projector-no-prompt = なぜ、このレベルを選びましたか。
projector-hint-choose = 選ぶ
projector-hint-cast = 投票する
projector-hint-begin = 投票を始める
projector-hint-reveal = 開く
projector-hint-next = 次へ
projector-hint-count = 数える
projector-hint-slip = 1枚ずつ
projector-hint-prompt = 問いへ
projector-hint-median = 中央値で合意
projector-hint-agree = 合意
projector-hint-again = もう一度
