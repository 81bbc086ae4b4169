evidence-none = 記載なし
evidence-stated = 明記
evidence-inferred = 推定
evidence-as-of = { $date }時点・{ $basis }
evidence-inferred-because = 推定の理由：{ $reason }
evidence-origin = 出典：{ $source }「{ $place }」
evidence-also = レベルを付けずに示す記載：{ $what }
