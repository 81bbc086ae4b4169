## 問題の示し方。問題そのものは problem-<対象>.ftl にある。

problem-place = { $spot }（{ $id }）
