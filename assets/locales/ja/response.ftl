## 回答票1件の答えを見る、それで埋める

response-look = 答えを見る…
response-look-of = 回答票{ $number }の答えを見る
response-look-title = 回答票{ $number }の答えを見ますか
response-look-about = 一人、または一つの部署の答えです。ほかの人に見せるために集めたものではありません。画面を映しているときや、後ろに人がいるときは開かないでください。
response-look-kept = 見るだけで、何も変わりません。プロジェクター、報告書、表に、この一覧は出ません。
response-look-do = 答えを見る
response-title = 回答票{ $number }の答え（{ $role }）
response-private = 一人、または一つの部署の答えです。ほかの人に見せないでください。
response-level = レベル{ $level }　{ $statement }
response-unknown = { answering-unknown }
response-not-applicable = { answering-not-applicable }（{ $reason }）
response-open = 未回答
response-note = メモ：{ $note }

response-fill = { answering-unknown }・未回答の{ $count }問を、この回答票で埋める
response-fill-of = 回答票{ $number }で、{ answering-unknown }・未回答の{ $count }問を埋める
response-fill-none = この回答票で埋められる設問はありません。
response-said-by = 「{ $role }」の回答票からの答え
response-said-by-name = 「{ $role }」（{ $name }）の回答票からの答え

response-each = 回答票をひとつずつ見る
response-each-about = 回答票が{ $count }件なので、内訳は示しません（{ $from }件から示します）。このファイルを預かる人は、「回答票」で、ひとつずつ答えを見られます。
