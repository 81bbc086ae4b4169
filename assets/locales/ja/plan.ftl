## 計画の画面。報告書と同じ言葉は findings.ftl、決まりは scoring.ftl。

plan-parts = 計画の見方
plan-part-steps = 次の一手
