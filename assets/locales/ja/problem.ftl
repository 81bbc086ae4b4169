## 問題の示し方。問題そのものは problem-<対象>.ftl にある。

problem-place = { $spot }（{ $id }）
cli-output = 結果を書き出せません
    .remedy = 出力先のディスクの空きや、つないだ先のプログラムを確かめてください。
